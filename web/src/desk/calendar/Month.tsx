import { useTranslation } from 'react-i18next';
import type { LegalDay } from '../../api/setup';
import { beijingDay, formatDay, formatMonth, serverNow } from '../../shared/time';
import { WeekTable } from '../../shared/ui/WeekTable';

/** A month, Monday first: what is off, and weekends that are worked because of a holiday (调休). */
export function Month({ days }: { days: LegalDay[] }) {
  const { i18n } = useTranslation('calendar');
  const [first] = days;
  if (!first) return null;
  return (
    <WeekTable
      className="year-month"
      caption={<caption>{formatMonth(first.date, i18n.language)}</caption>}
      days={days}
      dateOf={({ date }) => date}
    >
      {(day) => <Day day={day} />}
    </WeekTable>
  );
}

const marks: Partial<Record<LegalDay['kind'], string>> = {
  HOLIDAY: 'off',
  HOLIDAY_BY_REGULATION: 'off',
  MAKE_UP_DAY: 'worked',
};

function Day({ day }: { day: LegalDay }) {
  const { t, i18n } = useTranslation('calendar');
  const { date, kind, holiday } = day;
  const holidayName = holiday && t(`holiday.${holiday}`, { ns: 'shared', defaultValue: holiday });
  const reading = [formatDay(date, i18n.language), t(`kind.${kind}`), holidayName];
  const today = date === beijingDay(serverNow());
  const style = kind === 'HOLIDAY_BY_REGULATION' ? 'HOLIDAY' : kind;
  const mark = marks[kind];
  return (
    <td
      className={`year-day year-day--${style}${today ? ' year-day--today' : ''}`}
      title={reading.filter(Boolean).join(' · ')}
    >
      <span className="sr-only">{reading.filter(Boolean).join(', ')}</span>
      <span aria-hidden="true">{Number(date.slice(8))}</span>
      {mark && (
        <sup aria-hidden="true" className="year-day__mark">
          {t(`mark.${mark}`)}
        </sup>
      )}
    </td>
  );
}
