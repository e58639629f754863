import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFile } from '../shared/saveFile';
import { Button } from '../shared/ui/Button';
import { Card } from '../shared/ui/Card';
import { Field } from '../shared/ui/Field';
import { Note } from '../shared/ui/Note';
import { ProblemNote } from '../shared/ui/ProblemNote';
import { useAction } from '../shared/useAction';
import { fetchByCode } from './api';

/** For whoever was handed a one-time code: takes the export away, once. */
export function HandoverForm({ site, number }: { site: string; number: string }) {
  const { t } = useTranslation('anyone');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const take = useAction(async (typed: string) =>
    keepFile(await fetchByCode(site, number, typed), `copy-${number}.zip`),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(code.trim() === '');
    if (code.trim() && !take.isPending) take.mutate(code.trim());
  };
  return (
    <Card title={t('handover.title')}>
      <form className="stack" onSubmit={submit} noValidate>
        <Field
          label={t('handover.code')}
          hint={t('handover.hint')}
          maxLength={32}
          autoComplete="off"
          value={code}
          errors={missing ? [t('handover.missing')] : []}
          onChange={(event) => setCode(event.target.value)}
        />
        {take.isError && <ProblemNote error={take.error} />}
        {take.isSuccess && (
          <Note tone="good" live>
            <p>{t('handover.taken')}</p>
          </Note>
        )}
        <p>
          <Button type="submit" busy={take.isPending}>
            {t('handover.take')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
