import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewTransfer } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { enterTransfer } from './api';

const causes = ['MERGER', 'DIVISION', 'DISSOLUTION', 'BANKRUPTCY'] as const;

/** Enters that data are going to pass on to a successor, before they do (PIPL 22). */
export function NewTransferDialog() {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<NewTransfer>();
  const queries = useQueryClient();
  const enter = useAction(enterTransfer, async () => {
    await queries.invalidateQueries({ queryKey: ['register'] });
    setOpen(false);
  });
  const needed = { required: true, message: t('missing') };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('enterTransfer')}</Button>
      <Modal
        open={open}
        title={t('enterTransfer')}
        okText={t('enter')}
        cancelText={t('cancel', { ns: 'shared' })}
        okButtonProps={{ loading: enter.isPending }}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <Form
          form={form}
          layout="vertical"
          initialValues={{ cause: 'MERGER', bound: false }}
          onFinish={enter.mutate}
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
        </Form>
        {enter.isError && <Failure error={enter.error} />}
      </Modal>
    </>
  );
}
