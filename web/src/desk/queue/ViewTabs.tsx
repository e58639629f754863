import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Views } from '../parts/Views';
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
    <Views
      label={t('queue.views')}
      present={criteria.view}
      views={views.map((view) => ({
        name: view,
        to: { pathname: '/requests', search: searchOf({ view }).toString() },
        title: (
          <>
            {t(`queueView.${view}`)}{' '}
            <Count view={view} query={() => queryFor({ view })} enabled={answerable({ view })} />
          </>
        ),
      }))}
    />
  );
}

interface CountProps {
  view: QueueView;
  query: () => QueueQuery;
  enabled: boolean;
}

function Count({ view, query, enabled }: CountProps) {
  const count = useQuery({ ...queueCount(view, query), enabled }).data?.count;
  return <span className="queue-views__count">{count ?? '·'}</span>;
}
