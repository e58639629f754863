import { useTranslation } from 'react-i18next';
import type { FollowedRequest } from '../api/types';
import { useNow } from '../shared/legalClock';
import { usePeriod } from '../shared/period';
import { formatDay } from '../shared/time';
import { Card } from '../shared/ui/Card';
import { Tag } from '../shared/ui/Tag';

type Held = NonNullable<FollowedRequest['held']>;

const DAY = 86_400_000;

/** What is still kept of a cancelled account, and how it runs down to nothing. */
export function HeldNote({ held }: { held: Held }) {
  const { t, i18n } = useTranslation('anyone');
  const period = usePeriod();
  const now = useNow();
  const { startedAt, endsAt } = held;
  const begun = endsAt ? Math.ceil((Date.parse(endsAt) - now) / DAY) : held.days;
  // The day of the cancellation itself is no day of the hold.
  const left = Math.min(held.days, Math.max(0, begun));
  const passed = held.days - left;
  return (
    <Card title={t('held.title')}>
      <div className="stack">
        <p className="held-days">
          <strong>{t('held.left', { count: left })}</strong>
          {held.lastDay && (
            <span>{t('held.until', { day: formatDay(held.lastDay, i18n.language) })}</span>
          )}
        </p>
        <meter className="held-meter" min={0} max={held.days} value={passed}>
          {t('held.passed', { passed, days: held.days })}
        </meter>
        <p className="muted small">
          {startedAt && t('held.since', { day: formatDay(startedAt, i18n.language) })}{' '}
          {t('held.passed', { passed, days: held.days })}
        </p>
        <p>{t('held.text')}</p>
        <table className="fold-table">
          <thead>
            <tr>
              {['field', 'basis', 'period'].map((column) => (
                <th key={column} scope="col">
                  {t(`held.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {held.lines.map((line) => (
              <tr key={line.field}>
                <th scope="row">
                  {t(`field.${line.field}`, { ns: 'shared', defaultValue: line.field })}
                </th>
                <td data-label={t('held.column.basis')}>{line.basis}</td>
                <td data-label={t('held.column.period')}>
                  {period(line.basisPeriod)}{' '}
                  {line.exceedsBasis && <Tag tone="warn">{t('held.exceeds')}</Tag>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
