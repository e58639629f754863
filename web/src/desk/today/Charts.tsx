import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeskDay, DeskMonth, DeskSummary } from '../../api/types';
import { beijingDay, formatMonth, plusDays } from '../../shared/time';
import { promises } from '../api';
import { BarPanel } from '../chart/BarPanel';
import { Failure } from '../Failure';
import { deskDays, deskMonths } from './api';
import { ConsentRates } from './ConsentRates';
import { byMonth, sumOf } from './figures';

/** Promise-keeping, volume, age, workload, ending holds and consents; drawn when the page has its numbers. */
export function Charts({ summary }: { summary: DeskSummary }) {
  const months = useQuery(deskMonths);
  const today = beijingDay(summary.now);
  const days = useQuery(deskDays(today, plusDays(today, 399)));
  return (
    <>
      {months.isError && <Failure error={months.error} onRetry={months.refetch} />}
      <div className="today-charts">
        <ByPromise summary={summary} />
        {months.data && <Kept months={months.data.items} />}
        {months.data && <Volume months={months.data.items} />}
        <Ageing summary={summary} />
        <Workload summary={summary} />
        {days.data && <HoldsEnding days={days.data.items} />}
        <div className="today-charts__wide">
          <ConsentRates />
        </div>
      </div>
    </>
  );
}

function ByPromise({ summary }: { summary: DeskSummary }) {
  const { t } = useTranslation('today');
  const known = useQuery(promises).data?.items ?? [];
  const codes = Object.keys(summary.promises);
  const counted = (outcome: string) => codes.map((code) => summary.promises[code]?.[outcome] ?? 0);
  return (
    <BarPanel
      title={t('chart.byPromise')}
      of={t('chart.promise')}
      nothing={t('chart.byPromiseNone')}
      behind={(index) => `/requests?view=ended&promise=${codes[index]}`}
      bars={{
        sideways: true,
        labels: codes.map((code) => known.find((one) => one.code === code)?.name ?? code),
        series: [
          { name: t('chart.kept'), colour: 'primary', values: counted('KEPT') },
          { name: t('chart.broken'), colour: 'seal', values: counted('BROKEN') },
        ],
      }}
    />
  );
}

function Kept({ months }: { months: DeskMonth[] }) {
  const { t, i18n } = useTranslation('today');
  return (
    <BarPanel
      title={t('chart.keptByMonth')}
      of={t('chart.month')}
      nothing={t('chart.byPromiseNone')}
      behind={() => '/requests?view=ended'}
      bars={{
        labels: months.map(({ month }) => formatMonth(`${month}-01`, i18n.language)),
        series: [
          { name: t('chart.kept'), colour: 'primary', values: months.map(sumOf('KEPT')) },
          { name: t('chart.broken'), colour: 'seal', values: months.map(sumOf('BROKEN')) },
        ],
      }}
    />
  );
}

function Volume({ months }: { months: DeskMonth[] }) {
  const { t, i18n } = useTranslation('today');
  return (
    <BarPanel
      title={t('chart.volume')}
      of={t('chart.month')}
      nothing={t('chart.volumeNone')}
      behind={() => '/requests?sort=NEWEST'}
      bars={{
        beside: true,
        labels: months.map(({ month }) => formatMonth(`${month}-01`, i18n.language)),
        series: [
          { name: t('chart.received'), colour: 'blue', values: months.map((one) => one.received) },
          { name: t('chart.closed'), colour: 'primary', values: months.map((one) => one.closed) },
        ],
      }}
    />
  );
}

function Ageing({ summary: { ageing } }: { summary: DeskSummary }) {
  const { t } = useTranslation('today');
  return (
    <BarPanel
      title={t('chart.ageing')}
      of={t('chart.age')}
      nothing={t('chart.ageingNone')}
      behind={() => '/requests?sort=OLDEST'}
      bars={{
        labels: ageing.map(({ fromDays, toDays }) =>
          toDays
            ? t('chart.days', { from: fromDays, to: toDays })
            : t('chart.daysOn', { from: fromDays }),
        ),
        series: [
          { name: t('chart.open'), colour: 'amber', values: ageing.map(({ open }) => open) },
        ],
      }}
    />
  );
}

function Workload({ summary: { workload } }: { summary: DeskSummary }) {
  const { t } = useTranslation('today');
  return (
    <BarPanel
      title={t('chart.workload')}
      of={t('queue.assignee', { ns: 'desk' })}
      nothing={t('chart.ageingNone')}
      behind={(index) => `/requests?assignee=${workload[index]?.assignee ?? 'none'}`}
      bars={{
        sideways: true,
        labels: workload.map(
          ({ assignee, name }) =>
            name ?? assignee?.slice(0, 8) ?? t('queue.nobody', { ns: 'desk' }),
        ),
        series: [
          { name: t('chart.overdue'), colour: 'seal', values: workload.map((one) => one.overdue) },
          {
            name: t('chart.week'),
            colour: 'amber',
            values: workload.map((one) => one.dueThisWeek),
          },
          {
            name: t('chart.later'),
            colour: 'line-strong',
            values: workload.map((one) => one.open - one.overdue - one.dueThisWeek),
          },
        ],
      }}
    />
  );
}

function HoldsEnding({ days }: { days: DeskDay[] }) {
  const { t, i18n } = useTranslation('today');
  const months = byMonth(days);
  return (
    <BarPanel
      title={t('chart.holdsEnding')}
      of={t('chart.month')}
      nothing={t('chart.holdsNone')}
      behind={() => '/holds'}
      bars={{
        labels: months.map(({ month }) => formatMonth(`${month}-01`, i18n.language)),
        series: [
          { name: t('chart.holds'), colour: 'blue', values: months.map(({ holds }) => holds) },
        ],
      }}
    />
  );
}
