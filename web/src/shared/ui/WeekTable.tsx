import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayOf } from '../time';

interface WeekTableProps<Day> {
  caption: ReactNode;
  className?: string;
  /** Days that follow one another; the first may be any day of the week. */
  days: Day[];
  dateOf: (day: Day) => string;
  /** A `td` for the day. */
  children: (day: Day) => ReactNode;
}

/** Weeks from Monday to Sunday as a table; where there is no day the cell is empty. */
export function WeekTable<Day>({ caption, className, days, ...of }: WeekTableProps<Day>) {
  const { t } = useTranslation();
  const [first] = days;
  if (first === undefined) return null;
  const before = weekdayOf(of.dateOf(first));
  const weeks = Array.from({ length: Math.ceil((before + days.length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day - before]),
  );
  return (
    <table className={className}>
      {caption}
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((day) => (
            <th key={day} scope="col">
              {t(`weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <Fragment key={weekday}>{day === undefined ? <td /> : of.children(day)}</Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
