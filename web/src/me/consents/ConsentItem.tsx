import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SubjectConsentView } from '../../api/types';
import { useLocalText } from '../../shared/localText';
import { useSession } from '../../shared/session';
import { formatDay } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { withdrawConsent } from '../api';
import { WithdrawConfirm } from './WithdrawConfirm';
import { WithdrawnNote } from './WithdrawnNote';

const tones: Record<string, Tone> = { GIVEN: 'good', NOTIFIED: 'info', EXPIRED: 'warn' };

interface ConsentItemProps {
  consent: SubjectConsentView;
  /** Whose it is, where a guardian looks. */
  child?: string | undefined;
}

/** One purpose: what, since when, on what basis; and its one step back. */
export function ConsentItem({ consent, child }: ConsentItemProps) {
  const { t } = useTranslation('me');
  const title = useLocalText()(consent.title);
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const withdraw = useAction(withdrawConsent, async () => {
    setAsking(false);
    await queries.invalidateQueries();
  });
  return (
    <li className="consent">
      <div className="consent__head">
        <h3 className="consent__title">{title}</h3>
        <Tag tone={tones[consent.state] ?? 'plain'}>{t(`consentState.${consent.state}`)}</Tag>
        {consent.separateConsent !== 'NONE' && <Tag tone="warn">{t('consents.separate')}</Tag>}
      </div>
      <ConsentFacts consent={consent} />
      {consent.withdrawable && !asking && (
        <Button
          className="consent__withdraw"
          aria-label={t('consents.withdrawNamed', { title })}
          onClick={() => setAsking(true)}
        >
          {t('consents.withdraw')}
        </Button>
      )}
      {asking && (
        <WithdrawConfirm
          title={title}
          busy={withdraw.isPending}
          error={withdraw.error}
          onConfirm={() => withdraw.mutate({ purpose: consent.purpose, child })}
          onKeep={() => setAsking(false)}
        />
      )}
      {withdraw.data && <WithdrawnNote withdrawal={withdraw.data} />}
    </li>
  );
}

function ConsentFacts({ consent }: { consent: SubjectConsentView }) {
  const { t, i18n } = useTranslation('me');
  const text = useLocalText();
  const day = (instant: string) => formatDay(instant, i18n.language);
  const { since, validUntil, coming } = consent;
  return (
    <div className="consent__facts muted small">
      <p className="consent__text">{text(consent.text)}</p>
      <p>
        {t('consents.since', { day: day(since) })} ·{' '}
        {t('consents.version', { version: consent.purposeVersion })}
        <UnderPolicy policy={consent.policy} />
      </p>
      {validUntil && <p>{t('consents.until', { day: day(validUntil) })}</p>}
      {coming && (
        <p>
          {t('consents.coming', {
            day: day(coming.effectiveAt),
            state: t(`consentState.${coming.state}`),
          })}
        </p>
      )}
      <p>{t(`basis.${consent.basis}`, { ns: 'shared', defaultValue: consent.basisClause })}</p>
      <p>{text(consent.retention)}</p>
    </div>
  );
}

/** The policy that it was answered under, with a way to read it as it stood then. */
function UnderPolicy({ policy }: Pick<SubjectConsentView, 'policy'>) {
  const { t } = useTranslation('me');
  const site = useSession().data?.site;
  if (!policy || !site) return null;
  const { document, version } = policy;
  return (
    <>
      {' · '}
      <Link to={`/trust/${site}/policy?document=${document}&version=${version}`}>
        {t('consents.policy', { version })}
      </Link>
    </>
  );
}
