import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { learnLegalTime } from '../../shared/time';
import { useEffect } from 'react';
import { type QueueFilter, summary } from '../api';
import { Failure } from '../Failure';
import { DueChart } from './DueChart';

interface SummaryStripProps {
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** Four numbers that say where help is needed, and how the coming days fill. */
export function SummaryStrip({ filter, onFilter }: SummaryStripProps) {
  const { t } = useTranslation('desk');
  const query = useQuery(summary);
  const now = query.data?.now;
  useEffect(() => {
    if (now) learnLegalTime(now);
  }, [now]);
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (!query.data) return <Skeleton active paragraph={{ rows: 2 }} className="desk-panel" />;
  const { overdue, dueToday, dueSoon, onHold, dueByDay } = query.data;
  const due = [
    ['overdue', overdue],
    ['today', dueToday],
    ['soon', dueSoon],
  ] as const;
  return (
    <section className="summary" aria-label={t('summary.label')}>
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
        <span className="summary-count">{onHold}</span>
        <span>{t('summary.hold')}</span>
      </Link>
      <DueChart days={dueByDay} />
    </section>
  );
}
