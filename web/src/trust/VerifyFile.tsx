import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../shared/ui/TextField';
import { checkFile, type FileVerdict } from './checkFile';
import { VerdictNote } from './VerdictNote';

/** Takes a receipt or certificate, by drop or by choice, and checks it here; nothing is sent. */
export function VerifyFile({ siteKey }: { siteKey: string }) {
  const { t } = useTranslation('trust');
  const [keys, setKeys] = useState(siteKey);
  const [checked, setChecked] = useState<{ name: string; verdict: FileVerdict }>();
  const check = async (file: File | undefined) => {
    if (!file) return;
    setChecked({ name: file.name, verdict: await checkFile(file, keys) });
  };
  return (
    <div className="stack">
      <p className="muted">{t('verify.lead')}</p>
      <label className="drop">
        <span>{t('verify.drop')}</span>
        <span className="button button--primary" aria-hidden="true">
          {t('verify.choose')}
        </span>
        <input
          type="file"
          aria-label={t('verify.file')}
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={(event) => {
            void check(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      {checked && <VerdictNote name={checked.name} verdict={checked.verdict} />}
      <details className="keys">
        <summary>{t('verify.keysTitle')}</summary>
        <TextField
          label={t('verify.keys')}
          hint={t('verify.keysHint')}
          rows={2}
          value={keys}
          errors={[]}
          spellCheck={false}
          onChange={(event) => setKeys(event.target.value)}
        />
      </details>
    </div>
  );
}
