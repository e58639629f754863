import { useTranslation } from 'react-i18next';
import { formatDueDay } from '../../shared/time';

interface DueChartProps {
  days: { date: string; count: number }[];
}

/** How many requests fall due on each of the coming days; the same numbers for screen readers. */
export function DueChart({ days }: DueChartProps) {
  const { t, i18n } = useTranslation('desk');
  const most = Math.max(1, ...days.map(({ count }) => count));
  const day = (date: string) => formatDueDay(date, i18n.language);
  return (
    <figure className="due-chart">
      <figcaption>{t('summary.chart')}</figcaption>
      <ol>
        {days.map(({ date, count }) => (
          <li key={date} title={`${day(date)}: ${count}`}>
            <span className="sr-only">
              {day(date)}: {count}
            </span>
            <svg viewBox="0 0 12 40" preserveAspectRatio="none" aria-hidden="true">
              <rect x="1" y="39" width="10" height="1" className="due-chart__base" />
              <rect
                x="1"
                y={40 - (40 * count) / most}
                width="10"
                height={(40 * count) / most}
                className="due-chart__bar"
              />
            </svg>
            <span aria-hidden="true" className="due-chart__day">
              {Number(date.slice(8))}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
