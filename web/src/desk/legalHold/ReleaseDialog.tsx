import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../api/types';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { releaseLegalHold } from './api';

interface DialogProps {
  hold: LegalHold;
  onClose: () => void;
}

/** Erasures that waited go on at once, so the document's number is typed again. */
export function ReleaseDialog({ hold, onClose }: DialogProps) {
  const { t } = useTranslation('legalHold');
  const [form] = Form.useForm<{ reason: string; document: string }>();
  const typed = Form.useWatch('document', form);
  const queries = useQueryClient();
  const act = useAction(
    ({ reason }: { reason: string }, key) => releaseLegalHold(hold.id, reason, key),
    async () => {
      await queries.invalidateQueries();
      onClose();
    },
  );
  return (
    <Modal
      open
      title={t('release')}
      okText={t('releaseOk')}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{
        danger: true,
        loading: act.isPending,
        disabled: typed?.trim() !== hold.document.trim(),
      }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p className="dialog-text">{t('releaseText')}</p>
      <Form form={form} layout="vertical" onFinish={({ reason }) => act.mutate({ reason })}>
        <Form.Item
          name="reason"
          label={t('releaseReason')}
          rules={[{ required: true, message: t('missing') }]}
        >
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <Form.Item name="document" label={t('typeDocument', { document: hold.document })}>
          <Input autoComplete="off" />
        </Form.Item>
      </Form>
      {act.isError && <Failure error={act.error} />}
    </Modal>
  );
}
