import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CategoryRule, NewCategoryRule } from '../../api/setup';
import { FormDialog } from '../parts/FormDialog';
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
  const options = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const needed = { required: true, message: t('missing') };
  const { code } = from;
  const fixed = Boolean(code);
  return (
    <FormDialog
      wide
      title={t(fixed ? 'nextTitle' : 'new')}
      ok={t('make')}
      lead={t('makeText')}
      initial={{ bound: 'AT_MOST', unit: 'DAY', action: 'DELETE', basisKind: 'LAW', ...from }}
      act={(body: NewCategoryRule, key) => makeRule(code ? { ...body, code } : body, key)}
      onClose={onClose}
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
    </FormDialog>
  );
}
