import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../shared/useAction';
import { decideLine } from '../api';
import { Failure } from '../Failure';

interface DecideDialogProps {
  hold: string;
  field: string;
  onClose: () => void;
}

/** The officer's dated decision on a line that exceeds its basis. */
export function DecideDialog({ hold, field, onClose }: DecideDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<{ reason: string }>();
  const queries = useQueryClient();
  const decide = useAction(
    ({ reason }: { reason: string }, key) => decideLine(hold, field, reason, key),
    async () => {
      await queries.invalidateQueries();
      onClose();
    },
  );
  const name = t(`field.${field}`, { ns: 'shared', defaultValue: field });
  return (
    <Modal
      open
      title={t('hold.decideTitle', { field: name })}
      okText={t('hold.decideOk')}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ loading: decide.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p className="dialog-text">{t('hold.decideText')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => decide.mutate(values)}>
        <Form.Item
          name="reason"
          label={t('hold.decideReason')}
          rules={[{ required: true, message: t('hold.decideMissing') }]}
        >
          <Input.TextArea rows={4} maxLength={2000} />
        </Form.Item>
      </Form>
      {decide.isError && <Failure error={decide.error} />}
    </Modal>
  );
}
