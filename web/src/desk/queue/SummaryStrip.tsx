import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { learnLegalTime } from '../../shared/time';
import { type QueueFilter, summary } from '../api';
import { Failure } from '../Failure';
import { KeptChart } from './KeptChart';

interface SummaryStripProps {
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** Four numbers that say where help is needed, and how often promises were kept. */
export function SummaryStrip({ filter, onFilter }: SummaryStripProps) {
  const { t } = useTranslation('desk');
  const query = useQuery(summary);
  const now = query.data?.now;
  useEffect(() => {
    if (now) learnLegalTime(now);
  }, [now]);
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (!query.data) return <Skeleton active paragraph={{ rows: 2 }} className="desk-panel" />;
  const { overdue, dueToday, dueThisWeek, holdsRunning, calendarMissing } = query.data;
  const due = [
    ['overdue', overdue],
    ['today', dueToday],
    ['week', dueThisWeek],
  ] as const;
  return (
    <section className="summary" aria-label={t('summary.label')}>
      {calendarMissing && (
        <Alert
          className="summary-alarm"
          type="warning"
          showIcon
          title={t('summary.calendarMissing', { year: calendarMissing })}
        />
      )}
      {due.map(([name, count]) => (
        <button
          key={name}
          type="button"
          className={`summary-cell summary-cell--${name}`}
          aria-pressed={filter.due === name}
          onClick={() => onFilter({ ...filter, due: filter.due === name ? undefined : name })}
        >
          <span className="summary-count">{count}</span>
          <span>{t(`summary.${name}`)}</span>
        </button>
      ))}
      <Link className="summary-cell" to="/holds">
        <span className="summary-count">{holdsRunning}</span>
        <span>{t('summary.hold')}</span>
      </Link>
      <KeptChart outcomes={query.data.promises} />
    </section>
  );
}
