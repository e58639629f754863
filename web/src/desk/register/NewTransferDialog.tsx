import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../parts/FormDialog';
import { enterTransfer } from './api';

const causes = ['MERGER', 'DIVISION', 'DISSOLUTION', 'BANKRUPTCY'] as const;

/** Enters that data are going to pass on to a successor, before they do (PIPL 22). */
export function NewTransferDialog() {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState(false);
  const needed = { required: true, message: t('missing') };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('enterTransfer')}</Button>
      {open && (
        <FormDialog
          title={t('enterTransfer')}
          ok={t('enter')}
          initial={{ cause: 'MERGER', bound: false }}
          act={enterTransfer}
          onClose={() => setOpen(false)}
        >
          <Form.Item name="cause" label={t('field.cause')}>
            <Select options={causes.map((value) => ({ value, label: t(`cause.${value}`) }))} />
          </Form.Item>
          <Form.Item name="successor" label={t('field.successor')} rules={[needed]}>
            <Input />
          </Form.Item>
          <Form.Item name="contact" label={t('field.contact')} rules={[needed]}>
            <Input />
          </Form.Item>
          <Form.Item name="takesOverOn" label={t('field.takesOver')} rules={[needed]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="document" label={t('field.document')} rules={[needed]}>
            <Input />
          </Form.Item>
          <Form.Item name="bound" valuePropName="checked" extra={t('boundHint')}>
            <Checkbox>{t('isBound')}</Checkbox>
          </Form.Item>
        </FormDialog>
      )}
    </>
  );
}
