import { Form, Input, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalReasons } from './refusalReasons';

interface MoveDialogProps {
  move: string;
  type: string;
  busy: boolean;
  problem: ReactNode;
  onCancel: () => void;
  onMove: (body: object) => void;
}

interface MoveForm {
  reason?: string;
  text?: string;
}

const withReason = ['refuse', 'grant-partly'];
const withText = ['refuse', 'grant-partly', 'await-requester', 'ask-proof', 'reopen'];

/** The last question before a move: what it does, the reason from the catalogue, the words. */
export function MoveDialog({ move, type, busy, problem, onCancel, onMove }: MoveDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<MoveForm>();
  const consequence =
    move === 'grant' && type === 'CANCELLATION' ? 'consequence.grant-cancellation' : '';
  return (
    <Modal
      open
      title={t(`move.${move}`)}
      okText={t(`moveNow.${move}`, { defaultValue: t(`move.${move}`) })}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ danger: move === 'refuse', loading: busy }}
      onCancel={onCancel}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      <p className="dialog-text">
        {t(consequence || `consequence.${move}`, { defaultValue: t('consequence.other') })}
      </p>
      <Form form={form} layout="vertical" onFinish={(values) => onMove(values)}>
        {withReason.includes(move) && (
          <Form.Item
            name="reason"
            label={t('moves.reason')}
            rules={[{ required: true, message: t('moves.reasonMissing') }]}
          >
            <Select
              placeholder={t('moves.reasonChoose')}
              options={refusalReasons.map((reason) => ({
                value: reason,
                label: t(`refusal.${reason}`),
              }))}
            />
          </Form.Item>
        )}
        {withText.includes(move) && (
          <Form.Item
            name="text"
            label={t('moves.text')}
            rules={[{ required: true, message: t('moves.textMissing') }]}
          >
            <Input.TextArea rows={4} maxLength={2000} showCount />
          </Form.Item>
        )}
      </Form>
      {problem}
    </Modal>
  );
}
