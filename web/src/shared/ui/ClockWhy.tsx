import { useTranslation } from 'react-i18next';
import { useNow } from '../legalClock';
import { beijingDay, formatDay } from '../time';
import { DayCalendar, type ExplainedDay } from './DayCalendar';
import { useWhy } from './useWhy';

/** A clock's due date with the reason of every day on the way. */
export interface ClockExplanation {
  days: ExplainedDay[];
  dueDate: string;
  provisional: boolean;
  moved?: { at: string; from: string; to: string }[];
}

/** The drawn calendar, its legend, and in words the skipped days that are no plain weekend. */
export function ClockWhy({ explanation }: { explanation: ClockExplanation }) {
  const { t, i18n } = useTranslation();
  const why = useWhy();
  const today = beijingDay(useNow());
  const counted = explanation.days.filter((day) => day.counted).length;
  const skipped = explanation.days.filter((day) => !day.counted);
  return (
    <div className="clock-why">
      <p>
        {t('calendar.summary', {
          count: counted,
          skipped: skipped.length,
          due: formatDay(explanation.dueDate, i18n.language),
        })}{' '}
        {explanation.provisional && t('calendar.provisional')}
      </p>
      {explanation.moved?.map((move) => (
        <p key={move.at}>
          {t('calendar.moved', {
            from: formatDay(move.from, i18n.language),
            to: formatDay(move.to, i18n.language),
          })}
        </p>
      ))}
      <p className="clock-why__legend" aria-hidden="true">
        <span>
          <i className="day--counted" /> {t('calendar.legendCounted')}
        </span>
        <span>
          <i className="day--skipped" /> {t('calendar.legendSkipped')}
        </span>
        <span>
          <i className="day--due" /> {t('calendar.legendDue')}
        </span>
        <span>
          <i className="day--today" /> {t('calendar.today')}
        </span>
      </p>
      <DayCalendar days={explanation.days} dueDate={explanation.dueDate} today={today} />
      {skipped.length > 0 && (
        <details>
          <summary>{t('calendar.skippedList', { count: skipped.length })}</summary>
          <ul className="clock-why__skipped">
            {skipped.map((day) => (
              <li key={day.date}>
                {formatDay(day.date, i18n.language)} · {why(day)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
