import { useTranslation } from 'react-i18next';
import { formatDay, formatMonth, plusDays } from '../time';
import './calendar.css';
import { useWhy } from './useWhy';
import { WeekTable } from './WeekTable';

/** One day of a clock's explanation. */
export interface ExplainedDay {
  date: string;
  counted: boolean;
  /** The reason's code, and the holiday's where it is one. */
  why: string;
  holiday?: string | null | undefined;
}

interface Month {
  first: string;
  days: string[];
}

function monthsOf(from: string, to: string): Month[] {
  const months: Month[] = [];
  for (let day = `${from.slice(0, 8)}01`; day <= to; day = plusDays(day, 1)) {
    if (day.endsWith('-01')) months.push({ first: day, days: [] });
    months.at(-1)?.days.push(day);
  }
  const last = months.at(-1);
  const end = last?.days.at(-1);
  for (let day = end; last && day;) {
    day = plusDays(day, 1);
    if (day.endsWith('-01')) break;
    last.days.push(day);
  }
  return months;
}

interface DayCalendarProps {
  days: ExplainedDay[];
  dueDate: string;
  today: string;
}

/** The months of a clock, drawn: days that count are numbered, skipped ones say why. */
export function DayCalendar({ days, dueDate, today }: DayCalendarProps) {
  const { i18n } = useTranslation();
  const first = days[0]?.date;
  if (!first) return null;
  const last = days.at(-1)?.date ?? dueDate;
  const explained = new Map(days.map((day) => [day.date, day]));
  const numbers = new Map(
    days.filter((day) => day.counted).map((day, index) => [day.date, index + 1]),
  );
  return (
    <div className="day-calendar">
      {monthsOf(first, last > dueDate ? last : dueDate).map((month) => (
        <WeekTable
          key={month.first}
          caption={<caption>{formatMonth(month.first, i18n.language)}</caption>}
          days={month.days}
          dateOf={(day) => day}
        >
          {(day) => (
            <Day
              day={day}
              explained={explained.get(day)}
              number={numbers.get(day)}
              due={day === dueDate}
              today={day === today}
            />
          )}
        </WeekTable>
      ))}
    </div>
  );
}

interface DayProps {
  day: string;
  explained: ExplainedDay | undefined;
  number: number | undefined;
  due: boolean;
  today: boolean;
}

function Day({ day, explained, number, due, today }: DayProps) {
  const { t, i18n } = useTranslation();
  const why = useWhy();
  const reason = explained && why(explained);
  const kind = !explained ? 'outside' : explained.counted ? 'counted' : 'skipped';
  const classes = ['day', `day--${kind}`, due && 'day--due', today && 'day--today'];
  const reading = [
    formatDay(day, i18n.language),
    today && t('calendar.today'),
    number && t('calendar.counted', { number }),
    reason,
    due && t('calendar.due'),
  ];
  return (
    <td className={classes.filter(Boolean).join(' ')} title={reason}>
      <span className="sr-only">{reading.filter(Boolean).join(', ')}</span>
      <span aria-hidden="true" className="day__date">
        {Number(day.slice(8))}
      </span>
      <span aria-hidden="true" className="day__mark">
        {due ? t('calendar.dueShort') : (number ?? (explained ? '–' : ''))}
      </span>
    </td>
  );
}
