import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { queue, type QueueFilter } from '../api';
import { Failure } from '../Failure';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';
import { SummaryStrip } from './SummaryStrip';

function filterOf(search: URLSearchParams): QueueFilter {
  const get = (name: string) => search.get(name) ?? undefined;
  return {
    ended: get('ended'),
    type: get('type'),
    state: get('state'),
    assignee: get('assignee'),
    promise: get('promise'),
    due: get('due'),
  };
}

/** The requests, what is due first on top, or what ended last; the filter is in the address. */
export function QueuePage() {
  const { t } = useTranslation('desk');
  useDocumentTitle(t('queue.title'));
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const setFilter = (next: QueueFilter) => {
    const entries = Object.entries(next).filter(([, value]) => value);
    setSearch(new URLSearchParams(entries as [string, string][]), { replace: true });
  };
  const query = useInfiniteQuery(queue(filter));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Object.entries(filter).some(([name, value]) => name !== 'ended' && value);
  const nothing = filtered
    ? 'queue.nothingHere'
    : filter.ended
      ? 'queue.nothingEnded'
      : 'queue.nothing';
  return (
    <>
      <h1 className="desk-h1">{t('queue.title')}</h1>
      <SummaryStrip filter={filter} onFilter={setFilter} />
      <QueueFilters filter={filter} onFilter={setFilter} />
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active paragraph={{ rows: 8 }} className="desk-panel" />}
      {query.isSuccess && items.length === 0 && (
        <div className="desk-panel">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(nothing)}>
            {filtered && (
              <Button onClick={() => setFilter({ ended: filter.ended })}>{t('queue.clear')}</Button>
            )}
          </Empty>
        </div>
      )}
      {items.length > 0 && (
        <>
          <QueueList items={items} ended={Boolean(filter.ended)} />
          <div className="queue-foot">
            <span className="desk-small queue-keys">{t('queue.keys')}</span>
            {query.hasNextPage && (
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('more', { ns: 'shared' })}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
