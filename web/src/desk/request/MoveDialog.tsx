import { Form, Modal } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { MoveFields, words } from './MoveFields';
import { Preview } from './Preview';
import { Templates } from './Templates';
import './texts';
import { useDraft } from './useDraft';

interface MoveDialogProps {
  move: string;
  request: RightsRequestFile;
  busy: boolean;
  problem: ReactNode;
  onCancel: () => void;
  onMove: (body: object | undefined) => void;
}

/** Moves whose address takes no body. */
const bare = ['resume', 'executed', 'reopen'];

/** Moves that answer: their words are kept as a draft. */
const answers = ['grant', 'grant-partly', 'refuse'];

/** Those whose letter the service words from the text and the reason alone. */
const previewed = ['grant', 'refuse'];

/** The last question before a move: what it does, and what the move must say. */
export function MoveDialog({ move, request, busy, problem, onCancel, onMove }: MoveDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Record<string, string>>();
  const special = move === 'grant' && request.type === 'CANCELLATION' ? 'grant-cancellation' : move;
  const answer = answers.includes(move);
  const field = words[move]?.name ?? '';
  const draft = useDraft(request.id, answer);
  const read = () => {
    const values = form.getFieldsValue();
    return { text: values[field] ?? '', ...(values.reason && { reason: values.reason }) };
  };
  const { saved } = draft;
  useEffect(() => {
    if (!answer || !saved || form.isFieldsTouched()) return;
    form.setFieldsValue({ [field]: saved.text, ...(saved.reason && { reason: saved.reason }) });
  }, [answer, saved, form, field]);
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
        onValuesChange={() => answer && draft.keep(read())}
        onFinish={(body) => onMove(bare.includes(move) ? undefined : body)}
      >
        {answer && (
          <Templates
            request={request.id}
            move={move}
            onTake={(text) => {
              form.setFieldsValue({ [field]: text });
              draft.keep(read());
            }}
          />
        )}
        <MoveFields move={move} />
      </Form>
      {answer && (
        <>
          <p className="desk-small" role="status">
            {draft.state !== 'none' && t(`draft.${draft.state}`, { ns: 'requestDesk' })}
          </p>
          {previewed.includes(move) && <Preview request={request.id} read={read} />}
        </>
      )}
      {problem}
    </Modal>
  );
}
