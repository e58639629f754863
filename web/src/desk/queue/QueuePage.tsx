import { Button, Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { NewRequestDialog } from '../filing/NewRequestDialog';
import { useWide } from '../useWide';
import { BulkBar } from './BulkBar';
import { type Criteria, isNarrowed } from './criteria';
import { ExportButton } from './ExportButton';
import { Pager } from './Pager';
import './queue.css';
import { QueueCards } from './QueueCards';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { useFresh } from './useFresh';
import { useQueue } from './useQueue';
import { useRowKeys } from './useRowKeys';
import { ViewTabs } from './ViewTabs';

/** The requests in five views; view, filter and order are in the address. */
export function QueuePage() {
  const { t } = useTranslation('desk');
  useDocumentTitle(t('queue.title'));
  const queue = useQueue();
  const { criteria, page } = queue;
  const [picked, setPicked] = useState<string[]>([]);
  const items = page.data?.items ?? [];
  const { fresh, seen } = useFresh(
    queue.key,
    page.data?.items.map(({ request }) => request.id),
  );
  useRowKeys({ items, picked, onPick: setPicked });
  const roles = useSession().data?.roles ?? [];
  const acts = roles.includes('dpo') || roles.includes('agent');
  const wide = useWide();
  const [entering, setEntering] = useState(false);
  return (
    <>
      <header className="queue-head">
        <h1 className="desk-h1">{t('queue.title')}</h1>
        <span className="line-up">
          {acts && <Button onClick={() => setEntering(true)}>{t('new', { ns: 'filing' })}</Button>}
          <ExportButton query={() => queue.queryFor(criteria)} />
        </span>
      </header>
      {entering && <NewRequestDialog onClose={() => setEntering(false)} />}
      <ViewTabs criteria={criteria} queryFor={queue.queryFor} answerable={queue.answerable} />
      <QueueFilters criteria={criteria} onCriteria={queue.setCriteria} />
      {acts && (
        <BulkBar
          picked={items.filter(({ request }) => picked.includes(request.id))}
          onDone={() => setPicked([])}
        />
      )}
      <p className="queue-fresh" role="status">
        {fresh.size > 0 && (
          <Button size="small" type="link" onClick={seen}>
            {t('queue.fresh', { count: fresh.size })}
          </Button>
        )}
      </p>
      {page.isError && <Failure error={page.error} onRetry={page.refetch} />}
      {page.isPending && (
        <Skeleton active title={false} paragraph={{ rows: 8 }} className="desk-panel" />
      )}
      {page.isSuccess && items.length === 0 && (
        <Nothing criteria={criteria} onClear={() => queue.setCriteria({ view: criteria.view })} />
      )}
      {items.length > 0 && wide && (
        <QueueTable
          items={items}
          criteria={criteria}
          fresh={fresh}
          picked={picked}
          onPick={setPicked}
          onSort={(sort) => queue.setCriteria({ ...criteria, sort })}
        />
      )}
      {items.length > 0 && !wide && <QueueCards items={items} criteria={criteria} fresh={fresh} />}
      {items.length > 0 && (
        <Pager
          before={queue.before}
          shown={items.length}
          count={queue.count}
          onPrevious={queue.onPrevious}
          onNext={queue.onNext}
        />
      )}
    </>
  );
}

function Nothing({ criteria, onClear }: { criteria: Criteria; onClear: () => void }) {
  const { t } = useTranslation('desk');
  const narrowed = isNarrowed(criteria);
  return (
    <div className="desk-panel">
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={t(narrowed ? 'queue.nothingHere' : `queueNothing.${criteria.view}`)}
      >
        {narrowed && <Button onClick={onClear}>{t('queue.clear')}</Button>}
      </Empty>
    </div>
  );
}
