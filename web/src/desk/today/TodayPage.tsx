import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskSummary } from '../../api/types';
import { beijingDay, formatDueDay, learnLegalTime } from '../../shared/time';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { summary } from '../api';
import { Failure } from '../Failure';
import { StoredFacesAlarm } from '../faces/StoredFacesAlarm';
import { Charts } from './Charts';
import { DueCalendar } from './DueCalendar';
import { NextUp } from './NextUp';
import { Numbers } from './Numbers';
import { SecondPair } from './SecondPair';
import './texts';
import './today.css';

/** What the day asks for, the numbers first and the drawings once they stand. */
export function TodayPage() {
  const { t, i18n } = useTranslation('today');
  useDocumentTitle(t('title'));
  const query = useQuery(summary);
  const now = query.data?.now;
  useEffect(() => {
    if (now) learnLegalTime(now);
  }, [now]);
  return (
    <>
      <header className="today-head">
        <h1 className="desk-h1">{t('title')}</h1>
        {now && <p className="desk-small">{formatDueDay(beijingDay(now), i18n.language)}</p>}
      </header>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && (
        <Skeleton active title={false} paragraph={{ rows: 3 }} className="desk-panel" />
      )}
      {query.data && <Today summary={query.data} />}
    </>
  );
}

function Today({ summary: desk }: { summary: DeskSummary }) {
  const { t } = useTranslation('today');
  return (
    <>
      {desk.calendarMissing && (
        <Alert
          className="today-alarm"
          type="warning"
          showIcon
          title={t('summary.calendarMissing', { ns: 'desk', year: desk.calendarMissing })}
        />
      )}
      <StoredFacesAlarm className="today-alarm" />
      <Numbers summary={desk} />
      <div className="today-grid">
        <NextUp />
        <SecondPair summary={desk} />
      </div>
      <DueCalendar today={beijingDay(desk.now)} />
      <Charts summary={desk} />
    </>
  );
}
