import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../shared/ui/Note';
import { SendFile } from '../shared/ui/SendFile';
import { offerFile } from './api';

/** Files that show who asks; what was sent is listed here alone and nowhere read back. */
export function ProofFiles({ site, number }: { site: string; number: string }) {
  const { t } = useTranslation('anyone');
  const [sent, setSent] = useState<string[]>([]);
  return (
    <div className="stack">
      <SendFile
        hint={t('proofFile.hint')}
        send={(file) => offerFile(site, number, file)}
        onSent={({ name }) => setSent((before) => [...before, name])}
      />
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
