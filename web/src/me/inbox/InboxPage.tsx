import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { Skeleton } from '../../shared/ui/Loaded';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { inbox } from '../api';
import './inbox.css';
import { InboxEntry } from './InboxEntry';

/** What the website has told the person, the newest on top. */
export function InboxPage() {
  const { t } = useTranslation('me');
  const query = useInfiniteQuery(inbox);
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {query.isError && <ProblemNote error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton lines={6} />}
      {query.isSuccess && (
        <div className="card">
          {entries.length === 0 ? (
            <Empty title={t('inbox.empty')}>
              <p>{t('inbox.emptyHint')}</p>
            </Empty>
          ) : (
            <ul className="inbox">
              {entries.map((entry) => (
                <InboxEntry key={entry.id} message={entry} />
              ))}
            </ul>
          )}
        </div>
      )}
      {query.hasNextPage && (
        <p className="inbox-more">
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more', { ns: 'shared' })}
          </Button>
        </p>
      )}
    </>
  );
}
