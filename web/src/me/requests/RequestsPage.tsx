import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { requests } from '../api';
import { RequestList } from './RequestList';
import './requests.css';

/** The person's requests, what is due first on top, and the way to a new one. */
export function RequestsPage() {
  const { t } = useTranslation('me');
  const query = useQuery(requests);
  return (
    <>
      <p className="requests-new">
        <Link className="button button--primary" to="/me/requests/new">
          {t('requests.new')}
        </Link>
      </p>
      <div className="card">
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('requests.empty')}>
                <p>{t('requests.emptyHint')}</p>
              </Empty>
            ) : (
              <RequestList items={items} />
            )
          }
        </Loaded>
      </div>
    </>
  );
}
