import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { PublicFiling, PublicRequest, RequestType } from '../api/types';
import { groups, needsWords } from '../me/file/requestTypes';
import { TypeChoice } from '../me/file/TypeChoice';
import { messagesFor } from '../shared/problem';
import { Button } from '../shared/ui/Button';
import { Card } from '../shared/ui/Card';
import { Field } from '../shared/ui/Field';
import { Labelled } from '../shared/ui/Labelled';
import { ProblemNote } from '../shared/ui/ProblemNote';
import { TextField } from '../shared/ui/TextField';
import { useAction } from '../shared/useAction';
import { fileAsAnyone } from './api';

const relations: PublicFiling['relation'][] = ['SELF', 'AGENT', 'GUARDIAN', 'NEXT_OF_KIN'];

interface FileFormProps {
  site: string;
  onFiled: (filed: PublicRequest) => void;
}

/** What, for whom, how to find and reach them, in which words. */
export function FileForm({ site, onFiled }: FileFormProps) {
  const { t, i18n } = useTranslation('anyone');
  const [search] = useSearchParams();
  const given = relations.find((one) => one === search.get('relation')) ?? 'SELF';
  const [relation, setRelation] = useState(given);
  const [type, setType] = useState<RequestType | undefined>(
    given === 'NEXT_OF_KIN' ? given : undefined,
  );
  const [identifier, setIdentifier] = useState('');
  const [details, setDetails] = useState('');
  const [tried, setTried] = useState(false);
  const file = useAction((filing: PublicFiling, key) => fileAsAnyone(site, filing, key), onFiled);
  const wordsMissing = type !== undefined && needsWords(type) && details.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!type || !identifier.trim() || wordsMissing || file.isPending) return;
    file.mutate({
      type,
      relation,
      identifier: identifier.trim(),
      locale: i18n.language,
      ...(details.trim() && { details: details.trim() }),
    });
  };
  return (
    <Card title={t('file.title')}>
      <form className="stack stack--wide" onSubmit={submit} noValidate>
        <TypeChoice groups={groups} chosen={type} onChoose={setType} />
        {tried && !type && (
          <p className="field__error" role="alert">
            {t('file.typeMissing')}
          </p>
        )}
        <Labelled label={t('file.relation')}>
          {(described) => (
            <select
              {...described}
              value={relation}
              onChange={({ target }) => setRelation(target.value as PublicFiling['relation'])}
            >
              {relations.map((one) => (
                <option key={one} value={one}>
                  {t(`relation.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Field
          label={t('file.identifier')}
          hint={t('file.identifierHint')}
          value={identifier}
          maxLength={200}
          required
          errors={
            tried && !identifier.trim()
              ? [t('file.identifierMissing')]
              : messagesFor(file.error, 'identifier')
          }
          onChange={(event) => setIdentifier(event.target.value)}
        />
        <TextField
          label={t('file.details')}
          hint={t('file.detailsHint')}
          rows={5}
          maxLength={10000}
          value={details}
          errors={
            tried && wordsMissing ? [t('file.detailsMissing')] : messagesFor(file.error, 'details')
          }
          onChange={(event) => setDetails(event.target.value)}
        />
        {file.isError && <ProblemNote error={file.error} />}
        <p>
          <Button type="submit" tone="primary" busy={file.isPending}>
            {t('file.send')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
