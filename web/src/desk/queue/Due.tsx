import { useTranslation } from 'react-i18next';
import type { DeskQueueItem } from '../../api/types';
import { formatDueDay, formatInstant } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';

/** What is left on the clock that rules, and its last day; the absolute end on hovering. */
export function Due({ item: { clock } }: { item: DeskQueueItem }) {
  const { t, i18n } = useTranslation('desk');
  if (!clock?.due || !clock.dueDate) return <span className="desk-small">{t('queue.noDue')}</span>;
  return (
    <div className="queue-due" title={formatInstant(clock.due, i18n.language)}>
      <Countdown due={clock.due} />
      <span className="desk-small">
        <span className="whole">{formatDueDay(clock.dueDate, i18n.language)}</span>
        {clock.provisional && <span className="whole"> · {t('provisional')}</span>}
      </span>
    </div>
  );
}
