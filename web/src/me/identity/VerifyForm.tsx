import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesFor, problemOf } from '../../shared/problem';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { Note } from '../../shared/ui/Note';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import type { Elements } from '../../api/types';
import { verify } from '../api';

/** Name and ID number against the provider; neither is kept by this page once sent. */
export function VerifyForm({ subject, again }: { subject: string; again: boolean }) {
  const { t } = useTranslation('me');
  const [elements, setElements] = useState<Elements>({ name: '', idNumber: '' });
  const queries = useQueryClient();
  const check = useAction(
    (input: Elements, key) => verify(subject, input, key),
    async ({ state }) => {
      if (state !== 'VERIFIED') return;
      setElements({ name: '', idNumber: '' });
      await queries.invalidateQueries({ queryKey: ['assurance', subject] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!check.isPending) check.mutate(elements);
  };
  const invalid = check.error ? (problemOf(check.error).violations ?? []).length > 0 : false;
  return (
    <Card title={t(again ? 'identity.formTitleAgain' : 'identity.formTitle')}>
      <form className="stack" onSubmit={submit} noValidate autoComplete="off">
        <p className="muted small">{t('identity.why')}</p>
        <Field
          label={t('identity.name')}
          value={elements.name}
          required
          errors={messagesFor(check.error, 'name')}
          onChange={(event) => setElements({ ...elements, name: event.target.value })}
        />
        <Field
          label={t('identity.idNumber')}
          hint={t('identity.idHint')}
          value={elements.idNumber}
          required
          inputMode="text"
          maxLength={24}
          spellCheck={false}
          errors={messagesFor(check.error, 'idNumber')}
          onChange={(event) => setElements({ ...elements, idNumber: event.target.value })}
        />
        {check.isError && !invalid && <ProblemNote error={check.error} />}
        {check.data && <Outcome state={check.data.state} />}
        <p>
          <Button type="submit" tone="primary" busy={check.isPending}>
            {t(check.isPending ? 'identity.busy' : 'identity.submit')}
          </Button>
        </p>
      </form>
    </Card>
  );
}

function Outcome({ state }: { state: string }) {
  const { t } = useTranslation('me');
  const tone = state === 'VERIFIED' ? 'good' : state === 'MISMATCH' ? 'bad' : 'warn';
  return (
    <Note tone={tone} title={t(`identity.state.${state}.title`)} live>
      <p>{t(`identity.state.${state}.text`)}</p>
    </Note>
  );
}
