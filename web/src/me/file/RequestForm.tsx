import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewRightsRequest, RequestType } from '../../api/types';
import { messagesFor } from '../../shared/problem';
import { Button } from '../../shared/ui/Button';
import { Field } from '../../shared/ui/Field';
import { Note } from '../../shared/ui/Note';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { TextField } from '../../shared/ui/TextField';
import { isHalfNamed, nothingNamed, particularsOf } from './particulars';
import { isContact, needsWords } from './requestTypes';
import { TransferTo } from './TransferTo';
import { WrongValues } from './WrongValues';

interface RequestFormProps {
  type: RequestType;
  busy: boolean;
  error: unknown;
  onFile: (request: NewRightsRequest) => void;
}

/** The person's own words and where else to answer; nothing else is asked for. */
export function RequestForm({ type, busy, error, onFile }: RequestFormProps) {
  const { t, i18n } = useTranslation('me');
  const [details, setDetails] = useState('');
  const [contact, setContact] = useState('');
  const [named, setNamed] = useState(nothingNamed);
  const [tried, setTried] = useState(false);
  const particulars = particularsOf(type, named);
  const wordsNeeded = needsWords(type) && !particulars;
  const wordsMissing = wordsNeeded && details.trim() === '';
  const halfNamed = isHalfNamed(type, named);
  const contactWrong = !isContact(contact);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || wordsMissing || contactWrong || halfNamed) return;
    const request: NewRightsRequest = { type, locale: i18n.language };
    if (details.trim()) request.details = details.trim();
    if (contact.trim()) request.contact = contact.trim();
    if (particulars) request.particulars = particulars;
    if (type === 'NEXT_OF_KIN') request.relation = 'NEXT_OF_KIN';
    onFile(request);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {type === 'CORRECTION' && (
        <WrongValues values={named.values} onChange={(values) => setNamed({ ...named, values })} />
      )}
      {type === 'TRANSFER' && <TransferTo named={named} onChange={setNamed} />}
      {tried && halfNamed && (
        <Note tone="bad" live>
          <p>{t(`file.half.${type}`)}</p>
        </Note>
      )}
      <TextField
        label={t(wordsNeeded ? 'file.details' : 'file.detailsOptional')}
        hint={t(`file.words.${type}`, { defaultValue: t('file.wordsHint') })}
        rows={5}
        maxLength={10000}
        value={details}
        required={wordsNeeded}
        errors={tried && wordsMissing ? [t('file.detailsMissing')] : messagesFor(error, 'details')}
        onChange={(event) => setDetails(event.target.value)}
      />
      <Field
        label={t('file.contact')}
        hint={t('file.contactHint')}
        maxLength={200}
        autoComplete="email"
        value={contact}
        errors={tried && contactWrong ? [t('file.contactWrong')] : messagesFor(error, 'contact')}
        onChange={(event) => setContact(event.target.value)}
      />
      {error != null && <ProblemNote error={error} />}
      <p>
        <Button type="submit" tone="primary" busy={busy}>
          {t('file.submit')}
        </Button>
      </p>
    </form>
  );
}
