import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoryRule, NewCategoryRule } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { showFieldErrors } from '../parts/fieldErrors';
import { makeRule } from './api';

const bounds = ['AT_MOST', 'AT_LEAST'] as const;
const units = ['DAY', 'MONTH', 'YEAR'] as const;
const actions = ['DELETE', 'ANONYMISE'] as const;
const kinds = ['LAW', 'AUTHORITY', 'CONTRACT', 'CONSENT', 'POLICY'] as const;

interface RuleDialogProps {
  from: Partial<CategoryRule>;
  onClose: () => void;
}

/** A category's rule, or the next version of one. */
export function RuleDialog({ from, onClose }: RuleDialogProps) {
  const { t } = useTranslation('rule');
  const [form] = Form.useForm<NewCategoryRule>();
  const queries = useQueryClient();
  const make = useAction(
    (body: NewCategoryRule, key) => makeRule(from.code ? { ...body, code: from.code } : body, key),
    async () => {
      await queries.invalidateQueries();
      onClose();
    },
  );
  useEffect(() => {
    if (make.error) showFieldErrors(form, make.error);
  }, [form, make.error]);
  const options = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const needed = { required: true, message: t('missing') };
  const fixed = Boolean(from.code);
  return (
    <Modal
      open
      width={680}
      title={t(fixed ? 'nextTitle' : 'new')}
      okText={t('make')}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ loading: make.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p className="dialog-text">{t('makeText')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          bound: 'AT_MOST',
          unit: 'DAY',
          action: 'DELETE',
          basisKind: 'LAW',
          ...from,
        }}
        onFinish={make.mutate}
      >
        <div className="columns">
          <Form.Item
            name="category"
            label={t('field.category')}
            rules={[
              { required: true, pattern: /^[a-z][a-z0-9_]{0,63}$/, message: t('wrong.category') },
            ]}
          >
            <Input className="desk-mono" disabled={fixed} />
          </Form.Item>
          <Form.Item
            name="trigger"
            label={t('field.trigger')}
            extra={t('hint.trigger')}
            rules={[
              { required: true, pattern: /^[a-z][a-z0-9-]{0,63}$/, message: t('wrong.trigger') },
            ]}
          >
            <Input className="desk-mono" disabled={fixed} />
          </Form.Item>
        </div>
        <div className="columns columns--three">
          <Form.Item name="bound" label={t('field.bound')}>
            <Select options={options('boundName', bounds)} />
          </Form.Item>
          <Form.Item name="amount" label={t('field.amount')} rules={[needed]}>
            <InputNumber min={1} max={12000} precision={0} />
          </Form.Item>
          <Form.Item name="unit" label={t('field.unit')}>
            <Select options={options('unit', units)} />
          </Form.Item>
        </div>
        <div className="columns">
          <Form.Item name="action" label={t('field.action')}>
            <Select options={options('action', actions)} />
          </Form.Item>
          <Form.Item name="basisKind" label={t('field.basisKind')}>
            <Select options={options('basisKind', kinds)} />
          </Form.Item>
        </div>
        <Form.Item name="basis" label={t('field.basisText')} rules={[needed]}>
          <Input maxLength={300} />
        </Form.Item>
      </Form>
      {make.isError && <Failure error={make.error} />}
    </Modal>
  );
}
