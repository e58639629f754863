import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { holdById } from '../api';
import { erasureById } from '../erasure/api';
import { Phases } from '../erasure/Phases';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import './texts';

/** What a granted cancellation carries out, step by step. */
export function ErasurePlan({ hold }: { hold: string }) {
  const { t } = useTranslation('requestDesk');
  const erasure = useQuery(holdById(hold)).data?.erasure;
  const query = useQuery({ ...erasureById(erasure ?? ''), enabled: Boolean(erasure) });
  if (!erasure) return null;
  return (
    <Panel
      title={t('plan.title')}
      aside={<Link to={`/erasures/${erasure}`}>{t('plan.whole')}</Link>}
    >
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.data && <Phases erasure={query.data} />}
    </Panel>
  );
}
