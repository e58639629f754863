import { useTranslation } from 'react-i18next';
import { attachable } from '../attach';
import { useAction } from '../useAction';
import { FileDrop } from './FileDrop';
import { ProblemNote } from './ProblemNote';

interface SendFileProps {
  /** What may be sent, and what becomes of it. */
  hint: string;
  send: (file: File) => Promise<unknown>;
  onSent: (file: File) => unknown;
}

/** Adds a file to a request, says that it is on its way, and what was wrong with it. */
export function SendFile({ hint, send, onSent }: SendFileProps) {
  const { t } = useTranslation('shared');
  const sending = useAction(send, (_, file) => onSent(file));
  return (
    <>
      <FileDrop
        label={t('sendFile.add')}
        text={hint}
        button={t(sending.isPending ? 'sendFile.sending' : 'sendFile.add')}
        accept={attachable}
        onFile={(file) => sending.mutate(file)}
      />
      {sending.isError && <ProblemNote error={sending.error} />}
    </>
  );
}
