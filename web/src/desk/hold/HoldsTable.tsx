import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Hold } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';

/** Each hold with its countdown, how much it keeps and what is wrong with it. */
export function HoldsTable({ holds }: { holds: Hold[] }) {
  const { t, i18n } = useTranslation('desk');
  return (
    <div className="desk-panel desk-scroll">
      <table className="desk-table">
        <thead>
          <tr>
            {['end', 'person', 'lines', 'state'].map((column) => (
              <th key={column} scope="col">
                {t(`hold.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {holds.map((hold) => (
            <tr key={hold.id}>
              <td>
                {hold.endsAt && hold.state === 'RUNNING' && <Countdown due={hold.endsAt} />}{' '}
                {hold.lastDay && (
                  <span className="desk-small" title={hold.endsAt ?? undefined}>
                    {formatDay(hold.lastDay, i18n.language)}
                  </span>
                )}
              </td>
              <th scope="row">
                <Link to={`/holds/${hold.id}`} className="desk-mono">
                  {hold.subject ?? t('hold.anonymous')}
                </Link>
              </th>
              <td>
                {hold.lines
                  .map(({ field }) => t(`field.${field}`, { ns: 'shared', defaultValue: field }))
                  .join(t('separator', { ns: 'shared' }))}
              </td>
              <td>
                <Tag tone={hold.state === 'RUNNING' ? 'info' : 'plain'}>
                  {t(`holdState.${hold.state}`)}
                </Tag>{' '}
                {hold.flags.map((flag) => (
                  <Tag key={flag} tone="warn">
                    {t(`holdFlag.${flag}`, { defaultValue: flag })}
                  </Tag>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
