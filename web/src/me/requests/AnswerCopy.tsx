import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { keepFile } from '../../shared/saveFile';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { Note } from '../../shared/ui/Note';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { answerOf, openAnswer, sendAnswerCode } from '../api';

/** Letters that a password must have, as the service asks. */
const LEAST = 10;

/** The copy that answers a request: a code goes to a held contact and opens it. */
export function AnswerCopy({ request }: { request: RightsRequestFile }) {
  const { t, i18n } = useTranslation('me');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const tooShort = password.length > 0 && password.length < LEAST;
  const answer = useQuery(answerOf(request.id));
  const send = useAction((id: string) => sendAnswerCode(id));
  const take = useAction(
    async (typed: string) =>
      keepFile(await openAnswer(request.id, typed, password), `copy-${request.number}.zip`),
    () => {
      setCode('');
      setPassword('');
      return answer.refetch();
    },
  );
  if (!answer.data) return null;
  const { expiresAt, downloadsLeft } = answer.data;
  return (
    <Card title={t('answer.title')}>
      <div className="stack">
        <p>
          {t('answer.kept', {
            until: formatInstant(expiresAt, i18n.language),
            count: downloadsLeft,
          })}
        </p>
        {send.isError && <ProblemNote error={send.error} />}
        <p>
          <Button busy={send.isPending} onClick={() => send.mutate(request.id)}>
            {t(send.data ? 'answer.sendAgain' : 'answer.send')}
          </Button>
        </p>
        {send.data && (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (!tooShort) take.mutate(code.trim());
            }}
          >
            <p role="status">{t(`answer.sent.${send.data.sentBy}`)}</p>
            <Field
              label={t('answer.code')}
              value={code}
              inputMode="numeric"
              autoComplete="one-time-code"
              onChange={(event) => setCode(event.target.value)}
            />
            <Field
              label={t('answer.password')}
              hint={t('answer.passwordHint', { count: LEAST })}
              type="password"
              value={password}
              maxLength={100}
              autoComplete="new-password"
              errors={tooShort ? [t('answer.passwordShort', { count: LEAST })] : []}
              onChange={(event) => setPassword(event.target.value)}
            />
            {take.isError && <ProblemNote error={take.error} />}
            {take.isSuccess && !code && (
              <Note tone="good" live>
                <p>{t('answer.taken')}</p>
              </Note>
            )}
            <p>
              <Button type="submit" tone="primary" busy={take.isPending}>
                {t('answer.open')}
              </Button>
            </p>
          </form>
        )}
      </div>
    </Card>
  );
}
