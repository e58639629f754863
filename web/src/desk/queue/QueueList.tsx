import { Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { DeskQueueItem, RightsRequest } from '../../api/types';
import { formatDay, formatDueDay } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';
import { RequestState } from '../../shared/ui/RequestState';
import { Tag } from '../../shared/ui/Tag';
import { StaffName } from '../Staff';
import { useWide } from '../useWide';
import { useRowKeys } from './useRowKeys';

interface QueueListProps {
  items: DeskQueueItem[];
  ended: boolean;
}

/** The queue as a table where there is room, as cards where there is not. */
export function QueueList({ items, ended }: QueueListProps) {
  const { t } = useTranslation('desk');
  const list = useRowKeys();
  const navigate = useNavigate();
  const columns = useColumns(ended);
  const wide = useWide();
  if (!wide) return <QueueCards items={items} ended={ended} />;
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

function useColumns(ended: boolean): ColumnsType<DeskQueueItem> {
  const { t } = useTranslation('desk');
  const open: ColumnsType<DeskQueueItem> = [
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
  ];
  const over: ColumnsType<DeskQueueItem> = [
    {
      title: t('queue.outcome'),
      key: 'outcome',
      render: (_, item) => <Outcome request={item.request} />,
    },
  ];
  return [
    {
      title: t(ended ? 'queue.endedOn' : 'queue.due'),
      key: 'when',
      render: (_, item) => (ended ? <EndedOn request={item.request} /> : <Due item={item} />),
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
    ...(ended ? over : open),
    {
      title: t('queue.assignee'),
      key: 'assignee',
      responsive: ['lg'],
      render: (_, { request }) => <StaffName id={request.assignee} name={request.assigneeName} />,
    },
  ];
}

function EndedOn({ request }: { request: RightsRequest }) {
  const { i18n } = useTranslation('desk');
  const end = request.closedAt ?? request.answeredAt ?? request.receivedAt;
  return <time dateTime={end}>{formatDay(end, i18n.language)}</time>;
}

/** How its promises ended; those that came to owe nothing are not counted. */
function Outcome({ request }: { request: RightsRequest }) {
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

function Due({ item: { clock } }: { item: DeskQueueItem }) {
  const { t, i18n } = useTranslation('desk');
  if (!clock?.due || !clock.dueDate) return <span className="desk-small">{t('queue.noDue')}</span>;
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

function QueueCards({ items, ended }: QueueListProps) {
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
          {ended ? (
            <p className="queue-card__end">
              <EndedOn request={item.request} /> <Outcome request={item.request} />
            </p>
          ) : (
            <>
              <Due item={item} />
              <p>{item.why}</p>
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
