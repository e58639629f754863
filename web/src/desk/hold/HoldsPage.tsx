import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { HoldState } from '../../api/types';
import { plusDays, beijingDay, serverNow } from '../../shared/time';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { holds } from './api';
import './hold.css';
import { HoldsTable } from './HoldsTable';

const states: HoldState[] = ['OPENING', 'RUNNING', 'ENDED'];
const spans = [7, 30, 90];

/** The end of a legal day that many days ahead. */
function endOf(days: string | null): string | undefined {
  if (!days || !spans.includes(Number(days))) return undefined;
  const day = plusDays(beijingDay(serverNow()), Number(days) + 1);
  return new Date(`${day}T00:00:01+08:00`).toISOString();
}

/** Cancelled accounts whose data are kept, the earliest end on top. */
export function HoldsPage() {
  const { t } = useTranslation('desk');
  useDocumentTitle(t('nav.holds'));
  const [search, setSearch] = useSearchParams();
  const [cursors, setCursors] = useState<string[]>([]);
  const state = states.find((one) => one === search.get('state'));
  const days = search.get('days');
  const undecided = search.get('undecided') === '1';
  const query = useQuery(
    holds(`${state} ${days}`, () => ({ state, endsBefore: endOf(days) }), cursors.at(-1)),
  );
  const items = (query.data?.items ?? []).filter(
    ({ flags }) => !undecided || flags.includes('decision-missing'),
  );
  const next = query.data?.nextCursor;
  const filter = (name: string) => (value: string | undefined) => {
    setCursors([]);
    setSearch((before) => {
      if (value) before.set(name, value);
      else before.delete(name);
      return before;
    });
  };
  return (
    <>
      <h1 className="desk-h1">{t('nav.holds')}</h1>
      <p className="desk-lead">{t('hold.lead')}</p>
      <div className="desk-filters" role="search" aria-label={t('queue.filters')}>
        <Select
          allowClear
          aria-label={t('queue.state')}
          placeholder={t('queue.state')}
          value={state}
          options={states.map((value) => ({ value, label: t(`holdState.${value}`) }))}
          onChange={filter('state')}
        />
        <Select
          allowClear
          aria-label={t('hold.endsWithin')}
          placeholder={t('hold.endsWithin')}
          value={days ?? undefined}
          options={spans.map((span) => ({
            value: String(span),
            label: t('unit.day', { ns: 'shared', count: span }),
          }))}
          onChange={filter('days')}
        />
        <Button
          type={undecided ? 'primary' : 'default'}
          aria-pressed={undecided}
          onClick={() => filter('undecided')(undecided ? undefined : '1')}
        >
          {t('hold.onlyUndecided')}
        </Button>
      </div>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} className="desk-panel" />}
      {query.isSuccess && items.length === 0 && (
        <div className="desk-panel">
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={t(state || days || undecided ? 'hold.nothingHere' : 'hold.none')}
          />
        </div>
      )}
      {items.length > 0 && <HoldsTable holds={items} />}
      {(next || cursors.length > 0) && (
        <p className="desk-pager">
          <Button
            size="small"
            disabled={cursors.length === 0}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            {t('queue.previous')}
          </Button>
          <Button
            size="small"
            disabled={!next}
            onClick={() => next && setCursors([...cursors, next])}
          >
            {t('queue.following')}
          </Button>
        </p>
      )}
    </>
  );
}
