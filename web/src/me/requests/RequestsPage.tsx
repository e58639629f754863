import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RightsRequest } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { RequestState } from '../../shared/ui/RequestState';
import { requests } from '../api';
import { PageHead } from '../PageHead';
import './requests.css';

/** The person's requests, what is due first on top, and the way to a new one. */
export function RequestsPage() {
  const { t } = useTranslation('me');
  const query = useQuery(requests);
  return (
    <>
      <PageHead title={t('requests.title')} lead={t('requests.lead')} />
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
              <ul className="requests">
                {items.map((request) => (
                  <RequestRow key={request.id} request={request} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </>
  );
}

function RequestRow({ request }: { request: RightsRequest }) {
  const { t, i18n } = useTranslation('me');
  return (
    <li className="request-row">
      <div>
        <h2 className="request-row__title">
          <Link to={`/me/requests/${request.id}`}>
            {t(`requestType.${request.type}`, { ns: 'shared' })}
          </Link>
        </h2>
        <p className="muted small">
          {t('requests.number', { number: request.number })} ·{' '}
          {t('requests.received', { day: formatDay(request.receivedAt, i18n.language) })}
        </p>
      </div>
      <p className="request-row__state">
        <RequestState state={request.state} />
        {request.due && <Countdown due={request.due} />}
      </p>
    </li>
  );
}
