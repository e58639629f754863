import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskDay } from '../../api/types';
import { formatDay, formatShortDay, plusDays, weekdayOf } from '../../shared/time';
import { WeekTable } from '../../shared/ui/WeekTable';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { deskDays } from './api';

const WEEKS = 6;

/** Six weeks from last Monday: what is due on which day, days off and make-up days marked. */
export function DueCalendar({ today }: { today: string }) {
  const { t } = useTranslation('today');
  const first = plusDays(today, -weekdayOf(today) - 7);
  const query = useQuery(deskDays(first, plusDays(first, 7 * WEEKS - 1)));
  return (
    <Panel title={t('calendar.title')} aside={<Legend />}>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} paragraph={{ rows: 6 }} />}
      {query.data && <Weeks days={query.data.items} today={today} />}
    </Panel>
  );
}

function Legend() {
  const { t } = useTranslation('today');
  return (
    <span className="heat-legend desk-small">
      <span>{t('calendar.off')}</span>
      <span>{t('calendar.makeUp')}</span>
      <span>{t('calendar.holds')}</span>
    </span>
  );
}

function Weeks({ days, today }: { days: DeskDay[]; today: string }) {
  const { t } = useTranslation('today');
  const most = Math.max(1, ...days.map(({ due }) => due));
  return (
    <WeekTable
      className="heat"
      caption={<caption className="sr-only">{t('calendar.caption')}</caption>}
      days={days}
      dateOf={({ date }) => date}
    >
      {(day) => <Day day={day} most={most} today={today} />}
    </WeekTable>
  );
}

interface DayProps {
  day: DeskDay;
  most: number;
  today: string;
}

function Day({ day, most, today }: DayProps) {
  const { t, i18n } = useTranslation('today');
  const level = day.due === 0 ? 0 : Math.ceil((4 * day.due) / most);
  const off = day.kind !== 'WORKING_DAY' && day.kind !== 'MAKE_UP_DAY';
  const classes = ['heat-day', `heat-day--${level}`, off && 'heat-day--off'];
  if (day.date === today) classes.push('heat-day--today');
  const holiday = day.holiday && t(`holiday.${day.holiday}`, { ns: 'shared' });
  const label = [
    formatDay(day.date, i18n.language),
    t(`why.${day.kind}`, { ns: 'shared' }),
    holiday,
    t('calendar.due', { count: day.due }),
    day.holdsEnding > 0 && t('calendar.holdsEnding', { count: day.holdsEnding }),
  ]
    .filter(Boolean)
    .join(t('separator', { ns: 'shared' }));
  const first = day.date.endsWith('-01');
  return (
    <td className={classes.filter(Boolean).join(' ')} title={label}>
      <span aria-hidden="true" className="heat-day__date">
        {first ? formatShortDay(day.date, i18n.language) : Number(day.date.slice(8))}
        {day.kind === 'MAKE_UP_DAY' && <b> {t('calendar.makeUpShort')}</b>}
        {off && weekdayOf(day.date) < 5 && <b> {t('calendar.offShort')}</b>}
      </span>
      {day.due > 0 ? (
        <Link className="heat-day__due" to={`/requests?due=${day.date}`} aria-label={label}>
          {day.due}
        </Link>
      ) : (
        <span className="sr-only">{label}</span>
      )}
      {day.holdsEnding > 0 && (
        <span aria-hidden="true" className="heat-day__holds">
          ◆ {day.holdsEnding}
        </span>
      )}
    </td>
  );
}
