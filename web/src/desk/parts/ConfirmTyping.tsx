import { Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { Failure } from '../Failure';

interface ConfirmTypingProps {
  title: string;
  /** What happens, and that it cannot be undone. */
  children: ReactNode;
  /** What has to be typed. */
  word: string;
  ok: string;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** The question before what cannot be undone: one types the name of what it is about. */
export function ConfirmTyping({ word, children, error, ...props }: ConfirmTypingProps) {
  const { t } = useTranslation('parts');
  const [typed, setTyped] = useState('');
  const id = useId();
  return (
    <Modal
      open
      title={props.title}
      okText={props.ok}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ danger: true, loading: props.busy, disabled: typed !== word }}
      onOk={props.onConfirm}
      onCancel={props.onClose}
    >
      <div className="dialog-text">{children}</div>
      <label htmlFor={id}>
        {t('typeToConfirm')} <code>{word}</code>
      </label>
      <Input id={id} value={typed} autoComplete="off" onChange={(e) => setTyped(e.target.value)} />
      {error != null && <Failure error={error} />}
    </Modal>
  );
}
