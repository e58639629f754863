import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveFields } from './MoveFields';

interface MoveDialogProps {
  move: string;
  type: string;
  busy: boolean;
  problem: ReactNode;
  onCancel: () => void;
  onMove: (body: object | undefined) => void;
}

/** Moves whose address takes no body. */
const bare = ['resume', 'executed', 'reopen'];

/** The last question before a move: what it does, and what the move must say. */
export function MoveDialog({ move, type, busy, problem, onCancel, onMove }: MoveDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<object>();
  const special = move === 'grant' && type === 'CANCELLATION' ? 'grant-cancellation' : move;
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
        {t(`consequence.${special}`, { defaultValue: t('consequence.other') })}
      </p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(body) => onMove(bare.includes(move) ? undefined : body)}
      >
        <MoveFields move={move} />
      </Form>
      {problem}
    </Modal>
  );
}
