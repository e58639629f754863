import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPromise, PromiseInForce } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { BothTexts } from '../parts/BothTexts';
import { showFieldErrors } from '../parts/fieldErrors';
import { makePromise, requestTypes } from './api';

const units = ['HOUR', 'BUSINESS_HOUR', 'DAY', 'WORKING_DAY', 'MONTH'] as const;
const starts = ['RECEIVED', 'VERIFIED'] as const;
const stops = ['ANSWERED', 'EXECUTED', 'PROOF_ASKED'] as const;

interface PromiseDialogProps {
  from: PromiseInForce | undefined;
  onClose: () => void;
}

/** A promise of the site's own, or a stricter version of one in force; from now on it is a clock. */
export function PromiseDialog({ from, onClose }: PromiseDialogProps) {
  const { t } = useTranslation('promise');
  const [form] = Form.useForm<NewPromise>();
  const queries = useQueryClient();
  const make = useAction(makePromise, async () => {
    await queries.invalidateQueries();
    onClose();
  });
  useEffect(() => {
    if (make.error) showFieldErrors(form, make.error);
  }, [form, make.error]);
  const options = (group: string, codes: readonly string[], ns = 'promise') =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`, { ns }) }));
  const needed = { required: true, message: t('missing') };
  return (
    <Modal
      open
      width={720}
      title={from ? t('stricterTitle', { name: from.name }) : t('new')}
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
        initialValues={
          from
            ? { ...initialOf(from) }
            : { unit: 'WORKING_DAY', start: 'RECEIVED', stop: 'ANSWERED', types: requestTypes }
        }
        onFinish={make.mutate}
      >
        <Form.Item
          name="code"
          label={t('field.code')}
          rules={[{ required: true, pattern: /^[a-z][a-z0-9-]{2,39}$/, message: t('wrongCode') }]}
        >
          <Input className="desk-mono" disabled={Boolean(from)} />
        </Form.Item>
        <BothTexts name="name" label={t('field.name')} required />
        <div className="columns">
          <Form.Item name="amount" label={t('field.amount')} rules={[needed]}>
            <InputNumber min={1} max={3660} precision={0} />
          </Form.Item>
          <Form.Item name="unit" label={t('field.unit')}>
            <Select options={options('unitName', units)} />
          </Form.Item>
          <Form.Item name="start" label={t('field.start')}>
            <Select options={options('start', starts)} />
          </Form.Item>
          <Form.Item name="stop" label={t('field.stop')}>
            <Select options={options('stop', stops)} />
          </Form.Item>
        </div>
        <Form.Item name="types" label={t('field.types')} rules={[needed]}>
          <Select mode="multiple" options={options('requestType', requestTypes, 'shared')} />
        </Form.Item>
        <BothTexts name={['source', 'document']} label={t('field.document')} required />
        <div className="columns">
          <Form.Item name={['source', 'clause']} label={t('field.clause')} rules={[needed]}>
            <Input />
          </Form.Item>
          <Form.Item name={['source', 'version']} label={t('field.version')}>
            <Input />
          </Form.Item>
        </div>
      </Form>
      {make.isError && <Failure error={make.error} />}
    </Modal>
  );
}

function initialOf({ code, amount, unit, start, stop, types }: PromiseInForce) {
  return { code, amount, unit, start, stop, types };
}
