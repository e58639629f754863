import { Table } from 'antd';
import type { ColumnsType, TableProps } from 'antd/es/table';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { DeskQueueItem } from '../../api/types';
import { formatDay, formatInstant } from '../../shared/time';
import { RequestState } from '../../shared/ui/RequestState';
import { Tag } from '../../shared/ui/Tag';
import { StaffName } from '../Staff';
import type { Criteria, QueueOrder } from './criteria';
import { Due } from './Due';
import { EndedOn, Outcome } from './Ended';

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
  const columns = useColumns(criteria, fresh);
  const sort: TableProps<DeskQueueItem>['onChange'] = (_page, _filters, sorter) => {
    const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
    if (columnKey === 'received' && order) onSort(order === 'ascend' ? 'OLDEST' : 'NEWEST');
    else onSort(undefined);
  };
  return (
    <div className="desk-panel queue-table">
      <Table<DeskQueueItem>
        rowKey={({ request }) => request.id}
        size="small"
        columns={columns}
        dataSource={items}
        pagination={false}
        sortDirections={['descend', 'ascend']}
        aria-label={t('queue.title')}
        rowClassName={({ request }) => (fresh.has(request.id) ? 'queue-row--fresh' : '')}
        {...(criteria.view !== 'ended' && {
          rowSelection: {
            selectedRowKeys: picked,
            onChange: (keys) => onPick(keys.map(String)),
            getCheckboxProps: ({ request }) => ({
              'aria-label': t('queue.pick', { number: request.number }),
            }),
          },
        })}
        onChange={sort}
        onRow={(item) => ({ onClick: () => void navigate(`/requests/${item.request.id}`) })}
      />
    </div>
  );
}

function useColumns(criteria: Criteria, fresh: ReadonlySet<string>): ColumnsType<DeskQueueItem> {
  const { t, i18n } = useTranslation('desk');
  const over = criteria.view === 'ended';
  const order = { OLDEST: 'ascend', NEWEST: 'descend', DUE: null, END: null } as const;
  const open: ColumnsType<DeskQueueItem> = [
    { title: t('queue.next'), key: 'next', render: (_, item) => item.nextText },
    {
      title: t('queue.why'),
      key: 'why',
      responsive: ['xl'],
      className: 'queue-why',
      render: (_, item) => item.why,
    },
  ];
  const ended: ColumnsType<DeskQueueItem> = [
    {
      title: t('queue.outcome'),
      key: 'outcome',
      render: (_, item) => <Outcome request={item.request} />,
    },
  ];
  return [
    {
      title: t(over ? 'queue.endedOn' : 'queue.due'),
      key: 'when',
      render: (_, item) => (over ? <EndedOn request={item.request} /> : <Due item={item} />),
    },
    {
      title: t('queue.request'),
      key: 'number',
      render: (_, item) => <Name item={item} fresh={fresh.has(item.request.id)} />,
    },
    {
      title: t('queue.state'),
      key: 'state',
      render: (_, item) => <RequestState state={item.request.state} />,
    },
    ...(over ? ended : open),
    {
      title: t('queue.received'),
      key: 'received',
      responsive: ['lg'],
      className: 'queue-day',
      sorter: true,
      sortOrder: criteria.sort ? order[criteria.sort] : null,
      render: (_, { request }) => (
        <time
          dateTime={request.receivedAt}
          title={formatInstant(request.receivedAt, i18n.language)}
        >
          {formatDay(request.receivedAt, i18n.language)}
        </time>
      ),
    },
    {
      title: t('queue.assignee'),
      key: 'assignee',
      responsive: ['lg'],
      render: (_, { request }) => <StaffName id={request.assignee} name={request.assigneeName} />,
    },
  ];
}

function Name({ item: { request }, fresh }: { item: DeskQueueItem; fresh: boolean }) {
  const { t } = useTranslation('desk');
  return (
    <>
      <Link
        to={`/requests/${request.id}`}
        data-row={request.id}
        onClick={(event) => event.stopPropagation()}
      >
        {t(`requestType.${request.type}`, { ns: 'shared' })}
      </Link>{' '}
      {fresh && <Tag tone="info">{t('queue.new')}</Tag>}
      <div className="desk-small desk-mono desk-number">{request.number}</div>
    </>
  );
}
