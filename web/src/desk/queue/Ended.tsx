import { useTranslation } from 'react-i18next';
import type { RightsRequest } from '../../api/types';
import { formatDay, formatInstant } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';

/** The day a request ended. */
export function EndedOn({ request }: { request: RightsRequest }) {
  const { i18n } = useTranslation('desk');
  const end = request.closedAt ?? request.answeredAt ?? request.receivedAt;
  return (
    <time dateTime={end} title={formatInstant(end, i18n.language)}>
      {formatDay(end, i18n.language)}
    </time>
  );
}

/** How its promises ended; those that came to owe nothing are not counted. */
export function Outcome({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('desk');
  const kept = request.clocks.filter(({ state }) => state === 'KEPT').length;
  const broken = request.clocks.filter(({ state }) => state === 'BROKEN').length;
  if (kept + broken === 0) return <span className="desk-small">{t('queue.owedNothing')}</span>;
  return (
    <Tag tone={broken ? 'bad' : 'good'}>
      {broken ? t('summary.outcome', { kept, broken }) : t('queue.allKept')}
    </Tag>
  );
}
