import { Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { DeskQueueItem } from '../../api/types';
import { formatDueDay } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';
import { RequestState } from '../../shared/ui/RequestState';
import { useWide } from '../useWide';
import { useRowKeys } from './useRowKeys';

/** The queue as a table where there is room, as cards where there is not. */
export function QueueList({ items }: { items: DeskQueueItem[] }) {
  const { t } = useTranslation('desk');
  const list = useRowKeys();
  const navigate = useNavigate();
  const columns = useColumns();
  const wide = useWide();
  if (!wide) return <QueueCards items={items} />;
  return (
    <div ref={list} className="desk-panel queue-table">
      <Table<DeskQueueItem>
        rowKey={({ request }) => request.id}
        size="middle"
        columns={columns}
        dataSource={items}
        pagination={false}
        aria-label={t('queue.title')}
        onRow={(item) => ({ onClick: () => void navigate(`/requests/${item.request.id}`) })}
      />
    </div>
  );
}

function useColumns(): ColumnsType<DeskQueueItem> {
  const { t } = useTranslation('desk');
  return [
    {
      title: t('queue.due'),
      key: 'due',
      render: (_, item) => <Due item={item} />,
    },
    {
      title: t('queue.request'),
      key: 'number',
      render: (_, item) => (
        <>
          <Link
            to={`/requests/${item.request.id}`}
            data-row
            onClick={(event) => event.stopPropagation()}
          >
            {t(`requestType.${item.request.type}`, { ns: 'shared' })}
          </Link>
          <div className="desk-small desk-mono desk-number">{item.request.number}</div>
        </>
      ),
    },
    {
      title: t('queue.state'),
      key: 'state',
      render: (_, item) => <RequestState state={item.request.state} />,
    },
    {
      title: t('queue.why'),
      key: 'why',
      responsive: ['lg'],
      className: 'queue-why',
      render: (_, item) => item.why,
    },
    {
      title: t('queue.next'),
      key: 'next',
      render: (_, item) => item.nextText,
    },
    {
      title: t('queue.assignee'),
      key: 'assignee',
      responsive: ['xl'],
      render: (_, item) => <Assignee id={item.request.assignee} />,
    },
  ];
}

/** A member of staff by the start of the user id; the whole id on hovering. */
function Assignee({ id }: { id: string | null }) {
  if (!id) return <span className="desk-small">—</span>;
  return (
    <span className="desk-small desk-mono" title={id}>
      {id.slice(0, 8)}
    </span>
  );
}

function Due({ item: { clock } }: { item: DeskQueueItem }) {
  const { t, i18n } = useTranslation('desk');
  if (!clock?.due) return <span className="desk-small">{t('queue.noDue')}</span>;
  return (
    <div className="queue-due">
      <Countdown due={clock.due} />
      <span className="desk-small">
        {formatDueDay(clock.dueDate, i18n.language)}
        {clock.provisional && ` · ${t('provisional')}`}
      </span>
    </div>
  );
}

function QueueCards({ items }: { items: DeskQueueItem[] }) {
  const { t } = useTranslation('desk');
  return (
    <ul className="queue-cards">
      {items.map((item) => (
        <li key={item.request.id} className="desk-panel queue-card">
          <div className="queue-card__head">
            <Link to={`/requests/${item.request.id}`}>
              {t(`requestType.${item.request.type}`, { ns: 'shared' })}
            </Link>
            <RequestState state={item.request.state} />
          </div>
          <Due item={item} />
          <p>{item.why}</p>
          <p className="desk-small">
            {item.nextText} · <span className="desk-mono">{item.request.number}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
