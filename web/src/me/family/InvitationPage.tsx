import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { GuardianRelation } from '../../api/types';
import { problemOf } from '../../shared/problem';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { Labelled } from '../../shared/ui/Labelled';
import { Note } from '../../shared/ui/Note';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { PageHead } from '../PageHead';
import { acceptGuardianship, refuseGuardianship } from './api';

const relations: GuardianRelation[] = ['PARENT', 'GRANDPARENT', 'SIBLING', 'APPOINTED'];

type Answer = { code: string; relation?: GuardianRelation };

/** For a parent who was invited: what it means, the relation, yes or no. */
export function InvitationPage() {
  const { t } = useTranslation('me');
  const { id = '' } = useParams();
  const [code, setCode] = useState('');
  const [relation, setRelation] = useState<GuardianRelation>('PARENT');
  const [missing, setMissing] = useState(false);
  const answer = useAction((given: Answer) =>
    given.relation
      ? acceptGuardianship(id, given.code, given.relation)
      : refuseGuardianship(id, given.code),
  );
  const say = (accepted: boolean) => {
    const typed = code.trim().toUpperCase();
    setMissing(typed === '');
    if (typed && !answer.isPending) {
      answer.mutate(accepted ? { code: typed, relation } : { code: typed });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    say(true);
  };
  return (
    <>
      <PageHead title={t('family.invitation')} lead={t('family.invitationLead')} />
      {answer.data ? (
        <Note
          tone="good"
          title={t(answer.data.state === 'ACTIVE' ? 'family.accepted' : 'family.refused')}
          live
        >
          <p>
            <Link className="alone" to="/me/family">
              {t('family.toFamily')}
            </Link>
          </p>
        </Note>
      ) : (
        <Card title={t('family.answer')}>
          <form className="stack" onSubmit={submit} noValidate>
            <ul className="family__means">
              {[1, 2, 3].map((point) => (
                <li key={point}>{t(`family.means.${point}`)}</li>
              ))}
            </ul>
            <Field
              label={t('family.code')}
              hint={t('family.codeHint')}
              value={code}
              autoComplete="off"
              spellCheck={false}
              maxLength={32}
              errors={missing ? [t('family.codeMissing')] : []}
              onChange={(event) => setCode(event.target.value)}
            />
            <Labelled label={t('family.relationLabel')}>
              {(described) => (
                <select
                  {...described}
                  value={relation}
                  onChange={({ target }) => setRelation(target.value as GuardianRelation)}
                >
                  {relations.map((one) => (
                    <option key={one} value={one}>
                      {t(`family.relation.${one}`)}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
            {answer.isError && <ProblemNote error={answer.error} />}
            {problemOf(answer.error).code === 'guardian-unverified' && (
              <p>
                <Link className="button" to="/me/identity">
                  {t('family.prove')}
                </Link>
              </p>
            )}
            <p className="button-row">
              <Button type="submit" tone="primary" busy={answer.isPending}>
                {t('family.accept')}
              </Button>
              <Button busy={answer.isPending} onClick={() => say(false)}>
                {t('family.refuse')}
              </Button>
            </p>
          </form>
        </Card>
      )}
    </>
  );
}
