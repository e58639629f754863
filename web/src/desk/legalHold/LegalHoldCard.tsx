import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LegalHold } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { StaffName } from '../Staff';
import { ReleaseDialog } from './ReleaseDialog';
import { ReviewDialog } from './ReviewDialog';

interface LegalHoldCardProps {
  hold: LegalHold;
  officer: boolean;
}

/** One legal hold with its document, what it suspends, and when it is looked at again. */
export function LegalHoldCard({ hold, officer }: LegalHoldCardProps) {
  const { t, i18n } = useTranslation('legalHold');
  const [asking, setAsking] = useState<'review' | 'release'>();
  const names = [
    ...hold.fields.map((name) => t(`field.${name}`, { ns: 'shared', defaultValue: name })),
    ...hold.categories.map((name) => t(`category.${name}`, { ns: 'shared', defaultValue: name })),
  ];
  return (
    <li className="desk-panel">
      <header className="desk-panel__head">
        <h2>
          {t(`kind.${hold.kind}`)} · {hold.document}
        </h2>
        {hold.releasedAt ? (
          <Tag>{t('ended')}</Tag>
        ) : (
          <Tag tone={hold.reviewOverdue ? 'bad' : 'info'}>
            {t(hold.reviewOverdue ? 'reviewOverdue' : 'standing')}
          </Tag>
        )}
      </header>
      <p>{hold.reason}</p>
      <dl className="desk-facts desk-facts--row">
        <div>
          <dt>{t('suspends')}</dt>
          <dd>{names.join(t('separator', { ns: 'shared' }))}</dd>
        </div>
        <div>
          <dt>{t('whom')}</dt>
          <dd className="desk-mono">
            {hold.subject ? (
              <Link to={`/people/${hold.subject}`}>{hold.subject}</Link>
            ) : (
              t('everybody')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('placed')}</dt>
          <dd>
            <Moment at={hold.placedAt} day /> · <StaffName id={hold.placedBy} />
          </dd>
        </div>
        <div>
          <dt>{t('reviewOn')}</dt>
          <dd>{formatDay(hold.reviewOn, i18n.language)}</dd>
        </div>
      </dl>
      {hold.releasedAt && (
        <p className="desk-small">
          <Moment at={hold.releasedAt} day /> · {hold.releaseReason}
        </p>
      )}
      {officer && !hold.releasedAt && (
        <p className="desk-links">
          <Button onClick={() => setAsking('review')}>{t('review')}</Button>
          <Button danger onClick={() => setAsking('release')}>
            {t('release')}
          </Button>
        </p>
      )}
      {asking === 'review' && <ReviewDialog hold={hold} onClose={() => setAsking(undefined)} />}
      {asking === 'release' && <ReleaseDialog hold={hold} onClose={() => setAsking(undefined)} />}
    </li>
  );
}
