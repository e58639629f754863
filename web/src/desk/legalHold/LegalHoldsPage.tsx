import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../api/types';
import { useSession } from '../../shared/session';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { legalHolds } from './api';
import { LegalHoldCard } from './LegalHoldCard';
import { PlaceDialog } from './PlaceDialog';
import './texts';

/** What courts and authorities asked to keep: each dated, reasoned, and looked at again. */
export function LegalHoldsPage() {
  const { t } = useTranslation('legalHold');
  useDocumentTitle(t('title'));
  const [released, setReleased] = useState(false);
  const [placing, setPlacing] = useState(false);
  const query = useQuery(legalHolds(released));
  const officer = useSession().data?.roles?.includes('dpo') ?? false;
  const items: LegalHold[] = query.data?.items ?? [];
  return (
    <>
      <header className="desk-title">
        <h1 className="desk-h1">{t('title')}</h1>
        {officer && (
          <Button type="primary" onClick={() => setPlacing(true)}>
            {t('place')}
          </Button>
        )}
      </header>
      <p className="desk-lead">{t('lead')}</p>
      <p className="desk-filters">
        <Switch aria-label={t('released')} checked={released} onChange={setReleased} />
        <span aria-hidden="true">{t('released')}</span>
      </p>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} className="desk-panel" />}
      {query.isSuccess && items.length === 0 && (
        <div className="desk-panel">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
        </div>
      )}
      <ul className="desk-stack">
        {items.map((hold) => (
          <LegalHoldCard key={hold.id} hold={hold} officer={officer} />
        ))}
      </ul>
      {placing && <PlaceDialog onClose={() => setPlacing(false)} />}
    </>
  );
}
