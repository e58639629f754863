import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewPromise, PromiseInForce } from '../../api/setup';
import { BothTexts } from '../parts/BothTexts';
import { FormDialog } from '../parts/FormDialog';
import { requestTypes } from '../requestTypes';
import { makePromise } from './api';

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
  const options = (group: string, codes: readonly string[], ns = 'promise') =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`, { ns }) }));
  const needed = { required: true, message: t('missing') };
  return (
    <FormDialog
      wide
      title={from ? t('stricterTitle', { name: from.name }) : t('new')}
      ok={t('make')}
      lead={t('makeText')}
      initial={from ? initialOf(from) : fresh}
      act={makePromise}
      onClose={onClose}
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
    </FormDialog>
  );
}

const fresh: Partial<NewPromise> = {
  unit: 'WORKING_DAY',
  start: 'RECEIVED',
  stop: 'ANSWERED',
  types: requestTypes,
};

function initialOf(from: PromiseInForce): Partial<NewPromise> {
  const { code, amount, unit, start, stop, types } = from;
  return { code, amount, unit, start, stop, types };
}
