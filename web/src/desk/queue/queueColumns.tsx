import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskQueueItem } from '../../api/types';
import { RequestState } from '../../shared/ui/RequestState';
import { Tag } from '../../shared/ui/Tag';
import { Unbroken } from '../../shared/ui/Unbroken';
import { Moment } from '../Moment';
import { StaffName } from '../Staff';
import type { Criteria } from './criteria';
import { Due } from './Due';
import { EndedOn, Outcome } from './Ended';

/** One column of the queue. */
export interface QueueColumn {
  key: string;
  title: string;
  className?: string;
  /** Whether the service sorts by it. */
  sorted?: boolean;
  render: (item: DeskQueueItem) => ReactNode;
}

/** What the queue shows of each request; of ended ones how they ended instead of what is next. */
export function useQueueColumns(criteria: Criteria, fresh: ReadonlySet<string>): QueueColumn[] {
  const { t } = useTranslation('desk');
  const over = criteria.view === 'ended';
  const open: QueueColumn[] = [
    { title: t('queue.next'), key: 'next', render: ({ nextText }) => nextText },
    {
      title: t('queue.why'),
      key: 'why',
      className: 'queue-why',
      render: ({ why }) => <Unbroken text={why} />,
    },
  ];
  const ended: QueueColumn[] = [
    {
      title: t('queue.outcome'),
      key: 'outcome',
      render: ({ request }) => <Outcome request={request} />,
    },
  ];
  return [
    {
      title: t(over ? 'queue.endedOn' : 'queue.due'),
      key: 'when',
      render: (item) => (over ? <EndedOn request={item.request} /> : <Due item={item} />),
    },
    {
      title: t('queue.request'),
      key: 'number',
      render: (item) => <Name item={item} fresh={fresh.has(item.request.id)} />,
    },
    {
      title: t('queue.state'),
      key: 'state',
      render: ({ request }) => <RequestState state={request.state} />,
    },
    ...(over ? ended : open),
    {
      title: t('queue.received'),
      key: 'received',
      className: 'queue-day queue-wide',
      sorted: true,
      render: ({ request }) => <Moment at={request.receivedAt} day />,
    },
    {
      title: t('queue.assignee'),
      key: 'assignee',
      className: 'queue-wide',
      render: ({ request }) => <StaffName id={request.assignee} name={request.assigneeName} />,
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
