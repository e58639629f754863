import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachable } from '../shared/attach';
import { FileDrop } from '../shared/ui/FileDrop';
import { Note } from '../shared/ui/Note';
import { ProblemNote } from '../shared/ui/ProblemNote';
import { useAction } from '../shared/useAction';
import { offerFile } from './api';

/** Files that show who asks; what was sent is listed here alone and nowhere read back. */
export function ProofFiles({ site, number }: { site: string; number: string }) {
  const { t } = useTranslation('anyone');
  const [sent, setSent] = useState<string[]>([]);
  const send = useAction(
    (file: File) => offerFile(site, number, file),
    (_, file) => setSent((before) => [...before, file.name]),
  );
  return (
    <div className="stack">
      <FileDrop
        label={t('proofFile.add')}
        text={t('proofFile.hint')}
        button={t(send.isPending ? 'proofFile.sending' : 'proofFile.add')}
        accept={attachable}
        onFile={(file) => send.mutate(file)}
      />
      {send.isError && <ProblemNote error={send.error} />}
      {sent.length > 0 && (
        <Note tone="good" title={t('proofFile.sent')} live>
          <ul className="proof-files">
            {sent.map((name, place) => (
              <li key={place}>{name}</li>
            ))}
          </ul>
          <p>{t('proof.seen')}</p>
        </Note>
      )}
    </div>
  );
}
