import { Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { QueueItemView } from '../../api/types';
import { formatDueDay } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';
import { RequestState } from '../../shared/ui/RequestState';
import { useWide } from '../useWide';
import { useRowKeys } from './useRowKeys';

/** The queue as a table where there is room, as cards where there is not. */
export function QueueList({ items }: { items: QueueItemView[] }) {
  const { t } = useTranslation('desk');
  const list = useRowKeys();
  const navigate = useNavigate();
  const columns = useColumns();
  const wide = useWide();
  if (!wide) return <QueueCards items={items} />;
  return (
    <div ref={list} className="desk-panel queue-table">
      <Table<QueueItemView>
        rowKey="id"
        size="middle"
        columns={columns}
        dataSource={items}
        pagination={false}
        aria-label={t('queue.title')}
        onRow={(item) => ({ onClick: () => void navigate(`/requests/${item.id}`) })}
      />
    </div>
  );
}

function useColumns(): ColumnsType<QueueItemView> {
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
            to={`/requests/${item.id}`}
            data-row
            onClick={(event) => event.stopPropagation()}
          >
            {t(`requestType.${item.type}`, { ns: 'shared' })}
          </Link>
          <div className="desk-small desk-mono">{item.number}</div>
        </>
      ),
    },
    {
      title: t('queue.state'),
      key: 'state',
      render: (_, item) => <RequestState state={item.state} />,
    },
    {
      title: t('queue.why'),
      key: 'why',
      responsive: ['lg'],
      render: (_, item) => <Why item={item} />,
    },
    {
      title: t('queue.next'),
      key: 'next',
      render: (_, item) => <NextAction item={item} />,
    },
    {
      title: t('queue.assignee'),
      key: 'assignee',
      responsive: ['xl'],
      render: (_, item) => item.assignee ?? <span className="desk-small">—</span>,
    },
  ];
}

function Due({ item }: { item: QueueItemView }) {
  const { t, i18n } = useTranslation('desk');
  if (!item.due || !item.dueDate) return <span className="desk-small">{t('queue.noDue')}</span>;
  return (
    <div className="queue-due">
      <Countdown due={item.due} />
      <span className="desk-small">
        {formatDueDay(item.dueDate, i18n.language)}
        {item.provisional && ` · ${t('provisional')}`}
      </span>
    </div>
  );
}

function Why({ item }: { item: QueueItemView }) {
  const { t } = useTranslation('desk');
  if (!item.promise) return null;
  return (
    <>
      {t(`promise.${item.promise}`, { defaultValue: item.promise })}
      <div className="desk-small">{item.clause}</div>
    </>
  );
}

function NextAction({ item }: { item: QueueItemView }) {
  const { t } = useTranslation('desk');
  return <>{item.nextAction && t(`move.${item.nextAction}`, { defaultValue: item.nextAction })}</>;
}

function QueueCards({ items }: { items: QueueItemView[] }) {
  const { t } = useTranslation('desk');
  return (
    <ul className="queue-cards">
      {items.map((item) => (
        <li key={item.id} className="desk-panel queue-card">
          <div className="queue-card__head">
            <Link to={`/requests/${item.id}`}>
              {t(`requestType.${item.type}`, { ns: 'shared' })}
            </Link>
            <RequestState state={item.state} />
          </div>
          <Due item={item} />
          <p>
            <Why item={item} />
          </p>
          <p className="desk-small">
            <NextAction item={item} /> · <span className="desk-mono">{item.number}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
