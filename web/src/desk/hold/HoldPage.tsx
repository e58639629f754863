import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { holdById } from '../api';
import { Failure } from '../Failure';
import { AuditTrail } from '../request/AuditTrail';
import { HoldPanel } from './HoldPanel';

/** One hold with its lines and its trail. */
export function HoldPage() {
  const { t } = useTranslation('desk');
  const { id = '' } = useParams();
  useDocumentTitle(t('hold.title'));
  const query = useQuery(holdById(id));
  return (
    <>
      <p className="desk-crumb">
        <Link to="/holds">← {t('nav.holds')}</Link>
      </p>
      <h1 className="desk-h1 desk-mono">{query.data?.subject ?? t('hold.title')}</h1>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} className="desk-panel" />}
      {query.data && (
        <div className="desk-stack">
          <HoldPanel hold={query.data} />
          {query.data.subject && <AuditTrail about={{ subject: query.data.subject }} />}
        </div>
      )}
    </>
  );
}
