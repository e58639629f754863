import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IdentityChange } from '../../api/types';
import { messagesFor, problemOf } from '../../shared/problem';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { Note } from '../../shared/ui/Note';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { PageHead } from '../PageHead';
import { allowChange, openChange, takeBackChange } from './api';
import { BackToIdentity } from './BackToIdentity';
import './identity.css';

/** From one verified identity to another: asked for, the old number repeated, then proved anew. */
export function ChangePage() {
  const { t } = useTranslation('me');
  const [change, setChange] = useState<IdentityChange>();
  const open = useAction(openChange, setChange);
  return (
    <>
      <BackToIdentity />
      <PageHead title={t('identity.change.title')} lead={t('identity.change.lead')} />
      <div className="stack stack--wide">
        {!change && (
          <Card title={t('identity.change.what')}>
            <ol className="stack">
              {(['repeat', 'told', 'prove'] as const).map((step) => (
                <li key={step}>{t(`identity.change.step.${step}`)}</li>
              ))}
            </ol>
            {open.isError && <ProblemNote error={open.error} />}
            <p className="button-row">
              <Button tone="primary" busy={open.isPending} onClick={() => open.mutate(undefined)}>
                {t('identity.change.open')}
              </Button>
            </p>
          </Card>
        )}
        {change?.state === 'OPEN' && <Repeat change={change} onChange={setChange} />}
        {change && change.state !== 'OPEN' && <Next change={change} />}
      </div>
    </>
  );
}

interface RepeatProps {
  change: IdentityChange;
  onChange: (change: IdentityChange) => void;
}

/** The number of the old identity, which only its holder knows; or no change after all. */
function Repeat({ change: { id, expiresAt }, onChange }: RepeatProps) {
  const { t, i18n } = useTranslation('me');
  const [idNumber, setIdNumber] = useState('');
  const allow = useAction(allowChange, onChange);
  const takeBack = useAction(takeBackChange, onChange);
  const violations = messagesFor(allow.error, 'idNumber');
  const wrong = allow.error && problemOf(allow.error).code === 'proof-missing';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!allow.isPending) allow.mutate({ change: id, idNumber });
  };
  return (
    <Card title={t('identity.change.repeat')}>
      <form className="stack" onSubmit={submit} noValidate autoComplete="off">
        <p className="muted small">
          {t('identity.change.until', { day: formatInstant(expiresAt, i18n.language) })}
        </p>
        <Field
          label={t('identity.change.oldNumber')}
          hint={t('identity.change.oldHint')}
          value={idNumber}
          errors={wrong ? [t('identity.change.wrong')] : violations}
          onChange={(event) => setIdNumber(event.target.value)}
        />
        {allow.isError && !wrong && violations.length === 0 && <ProblemNote error={allow.error} />}
        {takeBack.isError && <ProblemNote error={takeBack.error} />}
        <p className="button-row">
          <Button type="submit" tone="primary" busy={allow.isPending}>
            {t('identity.next')}
          </Button>
          <Button busy={takeBack.isPending} onClick={() => takeBack.mutate(id)}>
            {t('identity.change.takeBack')}
          </Button>
        </p>
      </form>
    </Card>
  );
}

/** What an answered change allows. */
function Next({ change: { state, expiresAt } }: { change: IdentityChange }) {
  const { t, i18n } = useTranslation('me');
  const allowed = state === 'ALLOWED';
  return (
    <Note tone={allowed ? 'good' : 'warn'} title={t(`identity.change.state.${state}`)} live>
      {allowed && (
        <>
          <p>{t('identity.change.allowed', { day: formatInstant(expiresAt, i18n.language) })}</p>
          <p className="button-row">
            <Link className="button button--primary" to="/me/identity/elements">
              {t('identity.way.elements.title')}
            </Link>
            <Link className="button" to="/me/identity/face">
              {t('identity.way.face.title')}
            </Link>
          </p>
        </>
      )}
    </Note>
  );
}
