import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../shared/ui/FileDrop';
import { TextField } from '../shared/ui/TextField';
import { checkFile, type FileVerdict } from './checkFile';
import { VerdictNote } from './VerdictNote';

/** Takes a receipt or certificate, by drop or by choice, and checks it here; nothing is sent. */
export function VerifyFile({ siteKey }: { siteKey: string }) {
  const { t } = useTranslation('trust');
  const [keys, setKeys] = useState(siteKey);
  const [checked, setChecked] = useState<{ name: string; verdict: FileVerdict }>();
  const check = async (file: File) => {
    setChecked({ name: file.name, verdict: await checkFile(file, keys) });
  };
  return (
    <div className="stack">
      <FileDrop
        label={t('verify.file')}
        text={t('verify.drop')}
        button={t('verify.choose')}
        accept=".json,.jsonld,.pdf,application/json,application/ld+json,application/pdf"
        onFile={(file) => void check(file)}
      />
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
