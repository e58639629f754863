import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { RightsRequestFile } from '../../api/types';
import { useSession } from '../../shared/session';
import { Countdown } from '../../shared/ui/Countdown';
import { RequestState } from '../../shared/ui/RequestState';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { requestById } from '../api';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { AuditTrail } from './AuditTrail';
import { CaseFileButton } from './CaseFileButton';
import { Clocks } from './Clocks';
import { Covered } from './Covered';
import { Facts } from './Facts';
import { Files } from './Files';
import { History } from './History';
import { Messages } from './Messages';
import { Moves } from './Moves';
import './request.css';
import { uncovered } from './uncovered';

/** Most requests have none of it. */
const Particular = lazy(async () => ({
  default: (await import('../particular/Particular')).Particular,
}));
const ErasurePlan = lazy(async () => ({ default: (await import('./ErasurePlan')).ErasurePlan }));
const RequestHold = lazy(async () => ({ default: (await import('./RequestHold')).RequestHold }));

/** One request with everything needed to decide it. */
export function RequestPage() {
  const { t } = useTranslation('desk');
  const { id = '' } = useParams();
  const query = useQuery(requestById(id));
  return (
    <>
      <p className="desk-crumb">
        <Link to="/requests">← {t('nav.queue')}</Link>
      </p>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && (
        <Skeleton active title={false} paragraph={{ rows: 10 }} className="desk-panel" />
      )}
      {query.data && <Request request={query.data.body} etag={query.data.etag} />}
    </>
  );
}

interface RequestProps {
  request: RightsRequestFile;
  etag: string | undefined;
}

function Request({ request: read, etag }: RequestProps) {
  const { t } = useTranslation('desk');
  const [revealed, setRevealed] = useState<RightsRequestFile>();
  const request = uncovered(read, revealed);
  const title = t(`requestType.${request.type}`, { ns: 'shared' });
  useDocumentTitle(`${title} ${request.number}`);
  const officer = useSession().data?.roles?.includes('dpo') ?? false;
  return (
    <>
      <header className="request-top">
        <h1 className="desk-h1">{title}</h1>
        <RequestState state={request.state} />
        {request.due && <Countdown due={request.due} />}
        <span className="desk-mono desk-small">{request.number}</span>
        {officer && <CaseFileButton request={request} />}
      </header>
      <div className="request-grid">
        <div className="request-main">
          <Covered request={request} onReveal={setRevealed} />
          <Clocks request={request} />
          <Asked request={request} />
          <Suspense fallback={null}>
            <Particular request={request} />
            {request.hold && <ErasurePlan hold={request.hold} />}
            {request.hold && <RequestHold id={request.hold} />}
          </Suspense>
          <Files request={request} />
          <Messages request={request} etag={etag} />
          <AuditTrail about={{ object: request.id }} />
        </div>
        <aside className="request-side" aria-label={t('request.side')}>
          <Moves request={request} etag={etag} />
          <Facts request={request} etag={etag} />
          <History request={request} />
        </aside>
      </div>
    </>
  );
}

/** The requester's own words, unless they are held. */
function Asked({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('desk');
  if (!request.details && !request.held) return null;
  return (
    <Panel title={t('request.details')}>
      <p className="request-words">{request.held ? t('request.held') : request.details}</p>
    </Panel>
  );
}
