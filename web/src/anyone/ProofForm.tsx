import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesFor } from '../shared/problem';
import { Button } from '../shared/ui/Button';
import { Card } from '../shared/ui/Card';
import { Note } from '../shared/ui/Note';
import { ProblemNote } from '../shared/ui/ProblemNote';
import { TextField } from '../shared/ui/TextField';
import { useAction } from '../shared/useAction';
import { offerProof } from './api';
import { ProofFiles } from './ProofFiles';

interface ProofProps {
  site: string;
  number: string;
}

/** Proof of who asks, in words and in files; no answer says whether the number is known. */
export function ProofForm({ site, number }: ProofProps) {
  const { t } = useTranslation('anyone');
  return (
    <Card title={t('proof.title')}>
      <div className="stack stack--wide">
        <ProofWords site={site} number={number} />
        <ProofFiles site={site} number={number} />
      </div>
    </Card>
  );
}

function ProofWords({ site, number }: ProofProps) {
  const { t } = useTranslation('anyone');
  const [proof, setProof] = useState('');
  const [missing, setMissing] = useState(false);
  const send = useAction(
    (text: string) => offerProof(site, number, text),
    () => setProof(''),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(proof.trim() === '');
    if (proof.trim() && !send.isPending) send.mutate(proof.trim());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={t('proof.label')}
        hint={t('proof.hint')}
        rows={4}
        maxLength={5000}
        value={proof}
        errors={missing ? [t('proof.missing')] : messagesFor(send.error, 'proof')}
        onChange={(event) => setProof(event.target.value)}
      />
      {send.isError && <ProblemNote error={send.error} />}
      {send.data && (
        <Note tone="good" live>
          <p>{t('proof.seen')}</p>
        </Note>
      )}
      <p>
        <Button type="submit" tone="primary" busy={send.isPending}>
          {t('proof.send')}
        </Button>
      </p>
    </form>
  );
}
