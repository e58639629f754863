import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskQueueItem } from '../../api/types';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { queuePage } from '../queue/api';
import type { QueueQuery } from '../queue/criteria';
import { Due } from '../queue/Due';
import { StaffName } from '../Staff';

const SHOWN = 8;

/** The requests that are due first, with what to do. */
export function NextUp() {
  const { t } = useTranslation('today');
  const query = useQuery(queuePage('open', () => ({}) as QueueQuery, undefined));
  return (
    <Panel title={t('next.title')} aside={<Link to="/requests">{t('next.all')}</Link>}>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {query.data?.items.length === 0 && <p className="desk-small">{t('next.none')}</p>}
      <ol className="next-up">
        {query.data?.items.slice(0, SHOWN).map((item) => (
          <Item key={item.request.id} item={item} />
        ))}
      </ol>
    </Panel>
  );
}

function Item({ item }: { item: DeskQueueItem }) {
  const { t } = useTranslation('today');
  const { request } = item;
  return (
    <li>
      <Due item={item} />
      <div>
        <Link to={`/requests/${request.id}`}>
          {t(`requestType.${request.type}`, { ns: 'shared' })}
        </Link>{' '}
        <span className="desk-mono desk-small">{request.number}</span>
        <p className="desk-small">{item.nextText}</p>
      </div>
      <StaffName id={request.assignee} name={request.assigneeName} />
    </li>
  );
}
