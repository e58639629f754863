import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { restrictionsOf } from './api';

/** What the person has restricted or objected to. */
export function PersonRestrictions({ id }: { id: string }) {
  const { t } = useTranslation('person');
  const query = useQuery(restrictionsOf(id));
  return (
    <Panel title={t('restrictions.title')}>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.data?.items.length === 0 && <p className="desk-small">{t('restrictions.none')}</p>}
      <ul className="desk-list">
        {query.data?.items.map(({ kind, purpose, request, since }) => (
          <li key={`${kind} ${purpose}`}>
            {t(`restrictions.${kind}`)} · <span className="desk-mono">{purpose}</span>
            <div className="desk-small">
              {since && <Moment at={since} day />}{' '}
              {request && <Link to={`/requests/${request}`}>{t('restrictions.request')}</Link>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
