import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RequestState } from '../../shared/ui/RequestState';
import { Tag } from '../../shared/ui/Tag';
import { Unbroken } from '../../shared/ui/Unbroken';
import { StaffName } from '../Staff';
import { Due } from './Due';
import { EndedOn, Outcome } from './Ended';
import type { QueueListProps } from './QueueTable';

/** The queue where there is no room for a table. */
export function QueueCards({
  items,
  criteria,
  fresh,
}: Pick<QueueListProps, 'items' | 'criteria' | 'fresh'>) {
  const { t } = useTranslation('desk');
  const ended = criteria.view === 'ended';
  return (
    <ul className="queue-cards">
      {items.map((item) => (
        <li key={item.request.id} className="desk-panel queue-card">
          <div className="queue-card__head">
            <Link to={`/requests/${item.request.id}`} data-row={item.request.id}>
              {t(`requestType.${item.request.type}`, { ns: 'shared' })}
            </Link>
            {fresh.has(item.request.id) && <Tag tone="info">{t('queue.new')}</Tag>}
            <RequestState state={item.request.state} />
          </div>
          {ended ? (
            <p className="queue-card__end">
              <EndedOn request={item.request} /> <Outcome request={item.request} />
            </p>
          ) : (
            <>
              <Due item={item} />
              <p>
                <Unbroken text={item.why} />
              </p>
            </>
          )}
          <p className="desk-small">
            {!ended && `${item.nextText} · `}
            <span className="desk-mono">{item.request.number}</span>
            {item.request.assignee && ' · '}
            {item.request.assignee && (
              <StaffName id={item.request.assignee} name={item.request.assigneeName} />
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
