import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentView } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Note } from '../../shared/ui/Note';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { withdrawConsent } from '../api';
import { WithdrawConfirm } from './WithdrawConfirm';

const tones: Record<string, Tone> = {
  GIVEN: 'good',
  NOTIFIED: 'info',
  WITHDRAWN: 'plain',
  DECLINED: 'plain',
  EXPIRED: 'warn',
  SUPERSEDED: 'warn',
};

/** One purpose: what, since when, on what basis; and its one step back. */
export function ConsentItem({ subject, consent }: { subject: string; consent: ConsentView }) {
  const { t, i18n } = useTranslation('me');
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const withdraw = useAction(
    (purpose: string, key) => withdrawConsent(subject, purpose, key),
    async () => {
      setAsking(false);
      await queries.invalidateQueries();
    },
  );
  const since = formatDay(consent.since, i18n.language);
  return (
    <li className="consent">
      <div className="consent__head">
        <h2 className="consent__title">{consent.title}</h2>
        <Tag tone={tones[consent.state] ?? 'plain'}>{t(`consentState.${consent.state}`)}</Tag>
        {consent.separateConsent && <Tag tone="warn">{t('consents.separate')}</Tag>}
      </div>
      <div className="consent__facts">
        <p className="muted small">
          {t('consents.since', { day: since })} ·{' '}
          {t('consents.version', { version: consent.purposeVersion })}
        </p>
        <p className="muted small">{t(`basis.${consent.basis}`, { defaultValue: consent.basis })}</p>
        {consent.basis !== 'CONSENT' && <p className="muted small">{t('consents.told')}</p>}
      </div>
      {consent.state === 'GIVEN' && !asking && (
        <Button
          className="consent__withdraw"
          aria-label={t('consents.withdrawNamed', { title: consent.title })}
          onClick={() => setAsking(true)}
        >
          {t('consents.withdraw')}
        </Button>
      )}
      {asking && (
        <WithdrawConfirm
          title={consent.title}
          busy={withdraw.isPending}
          error={withdraw.error}
          onConfirm={() => withdraw.mutate(consent.purpose)}
          onKeep={() => setAsking(false)}
        />
      )}
      {withdraw.isSuccess && (
        <div className="consent__wide">
          <Note tone="good" live>
            <p>{t('consents.withdrawn')}</p>
          </Note>
        </div>
      )}
    </li>
  );
}
