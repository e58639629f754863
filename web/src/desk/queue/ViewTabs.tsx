import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { queueCount } from './api';
import { type Criteria, type QueueQuery, type QueueView, searchOf, views } from './criteria';

interface ViewTabsProps {
  criteria: Criteria;
  queryFor: (criteria: Criteria) => QueueQuery;
  answerable: (criteria: Criteria) => boolean;
}

/** The five fixed views, each a link with how many it holds. */
export function ViewTabs({ criteria, queryFor, answerable }: ViewTabsProps) {
  const { t } = useTranslation('desk');
  return (
    <nav className="queue-views" aria-label={t('queue.views')}>
      {views.map((view) => (
        <View
          key={view}
          view={view}
          present={view === criteria.view}
          query={() => queryFor({ view })}
          enabled={answerable({ view })}
        />
      ))}
    </nav>
  );
}

interface ViewProps {
  view: QueueView;
  present: boolean;
  query: () => QueueQuery;
  enabled: boolean;
}

function View({ view, present, query, enabled }: ViewProps) {
  const { t } = useTranslation('desk');
  const count = useQuery({ ...queueCount(view, query), enabled }).data?.count;
  return (
    <Link
      to={{ pathname: '/requests', search: searchOf({ view }).toString() }}
      aria-current={present ? 'page' : undefined}
    >
      {t(`queueView.${view}`)} <span className="queue-views__count">{count ?? '·'}</span>
    </Link>
  );
}
