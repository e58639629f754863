import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DeskQueueItem } from '../../api/types';
import type { Criteria, QueueOrder } from './criteria';
import { type QueueColumn, useQueueColumns } from './queueColumns';

export interface QueueListProps {
  items: DeskQueueItem[];
  criteria: Criteria;
  fresh: ReadonlySet<string>;
  picked: string[];
  onPick: (ids: string[]) => void;
  onSort: (sort: QueueOrder | undefined) => void;
}

/** The queue as a table with rows and cells, sorted by the service. */
export function QueueTable({ items, criteria, fresh, picked, onPick, onSort }: QueueListProps) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const columns = useQueueColumns(criteria, fresh);
  const picks = criteria.view !== 'ended';
  return (
    <div className="desk-panel queue-table">
      <table className="desk-table" aria-label={t('queue.title')}>
        <thead>
          <tr>
            {picks && (
              <th scope="col" className="queue-pick">
                <Pick
                  label={t('queue.pickAll')}
                  on={picked.length === items.length}
                  onChange={(on) => onPick(on ? items.map(({ request }) => request.id) : [])}
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={criteria.sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const { id, number } = item.request;
            return (
              <tr
                key={id}
                className={fresh.has(id) ? 'queue-row queue-row--fresh' : 'queue-row'}
                onClick={() => void navigate(`/requests/${id}`)}
              >
                {picks && (
                  <td className="queue-pick" onClick={(event) => event.stopPropagation()}>
                    <Pick
                      label={t('queue.pick', { number })}
                      on={picked.includes(id)}
                      onChange={(on) =>
                        onPick(on ? [...picked, id] : picked.filter((one) => one !== id))
                      }
                    />
                  </td>
                )}
                {columns.map(({ key, className, render }) => (
                  <td key={key} className={className}>
                    {render(item)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface PickProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

function Pick({ label, on, onChange }: PickProps) {
  return (
    <label>
      <input
        type="checkbox"
        aria-label={label}
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}

interface HeadProps {
  column: QueueColumn;
  sort: QueueOrder | undefined;
  onSort: (sort: QueueOrder | undefined) => void;
}

/** A heading; where the service sorts by it, newest first, then oldest first, then as by default. */
function Head({ column: { title, className, sorted }, sort, onSort }: HeadProps) {
  if (!sorted) {
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  }
  const next = sort === 'NEWEST' ? 'OLDEST' : sort === 'OLDEST' ? undefined : 'NEWEST';
  const standing = sort === 'NEWEST' ? 'descending' : sort === 'OLDEST' ? 'ascending' : 'none';
  return (
    <th scope="col" className={className} aria-sort={standing}>
      <button type="button" className="queue-sort" onClick={() => onSort(next)}>
        {title}
        <span aria-hidden="true" className={`queue-sort__mark queue-sort__mark--${standing}`}>
          {standing === 'ascending' ? <CaretUpOutlined /> : <CaretDownOutlined />}
        </span>
      </button>
    </th>
  );
}
