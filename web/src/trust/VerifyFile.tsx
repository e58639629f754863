import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../shared/ui/FileDrop';
import { TextField } from '../shared/ui/TextField';
import { checkFile } from './checkFile';
import { VerdictNote } from './VerdictNote';

/**
 * Takes a receipt or certificate, by drop or by choice, and checks it here; nothing is sent. A file
 * that comes before the site's key waits for it.
 *
 * @param siteKey the line of the site's key; none while it is on its way
 */
export function VerifyFile({ siteKey }: { siteKey: string | undefined }) {
  const { t } = useTranslation('trust');
  const [typed, setTyped] = useState<string>();
  const [taken, setTaken] = useState<{ file: File; count: number }>();
  const keys = typed ?? siteKey;
  const verdict = useQuery({
    queryKey: ['verdict', taken?.count, keys],
    queryFn: taken && keys !== undefined ? () => checkFile(taken.file, keys) : skipToken,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <div className="stack">
      <FileDrop
        label={t('verify.file')}
        text={t('verify.drop')}
        button={t('verify.choose')}
        accept=".json,.jsonld,.pdf,application/json,application/ld+json,application/pdf"
        onFile={(file) => setTaken({ file, count: (taken?.count ?? 0) + 1 })}
      />
      {taken && verdict.data && <VerdictNote name={taken.file.name} verdict={verdict.data} />}
      <details className="keys">
        <summary>{t('verify.keysTitle')}</summary>
        <TextField
          label={t('verify.keys')}
          hint={t('verify.keysHint')}
          rows={2}
          value={keys ?? ''}
          errors={[]}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </details>
    </div>
  );
}
