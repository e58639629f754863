import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { TextField } from '../../shared/ui/TextField';
import { useAction } from '../../shared/useAction';
import { writeMessage } from '../api';

/** The person writes to whoever handles the request. */
export function WriteMessage({ id }: { id: string }) {
  const { t } = useTranslation('me');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const queries = useQueryClient();
  const write = useAction(
    (words: string, key) => writeMessage(id, words, key),
    async () => {
      setText('');
      setTried(false);
      await queries.invalidateQueries({ queryKey: ['requests'] });
    },
  );
  const empty = text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!empty && !write.isPending) write.mutate(text.trim());
  };
  return (
    <form className="stack request-write" onSubmit={submit} noValidate>
      <TextField
        label={t('requests.write')}
        rows={3}
        maxLength={10000}
        value={text}
        errors={tried && empty ? [t('requests.writeMissing')] : []}
        onChange={(event) => setText(event.target.value)}
      />
      {write.isError && <ProblemNote error={write.error} />}
      <p>
        <Button type="submit" busy={write.isPending}>
          {t('requests.send')}
        </Button>
      </p>
    </form>
  );
}
