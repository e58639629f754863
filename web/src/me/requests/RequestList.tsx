import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RightsRequest } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';
import { RequestState } from '../../shared/ui/RequestState';
import './requests.css';

/** Requests one under the other, each with its state and what is left of its time. */
export function RequestList({ items }: { items: RightsRequest[] }) {
  return (
    <ul className="requests">
      {items.map((request) => (
        <RequestRow key={request.id} request={request} />
      ))}
    </ul>
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
