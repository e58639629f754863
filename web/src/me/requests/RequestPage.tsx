import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { RightsRequestFile } from '../../api/types';
import { useSession } from '../../shared/session';
import { formatInstant } from '../../shared/time';
import { Card } from '../../shared/ui/Card';
import { Countdown } from '../../shared/ui/Countdown';
import { Loaded } from '../../shared/ui/Loaded';
import { Note } from '../../shared/ui/Note';
import { RequestState } from '../../shared/ui/RequestState';
import { Tag } from '../../shared/ui/Tag';
import { requestById } from '../api';
import { PageHead } from '../PageHead';
import { AnswerCopy } from './AnswerCopy';
import { Journey } from '../../shared/ui/Journey';
import { ReopenRequest } from './ReopenRequest';
import { RequestClock } from './RequestClock';
import { RequestMessages } from './RequestMessages';
import { TransferSteps } from './TransferSteps';
import { Attachments } from './Attachments';
import './requests.css';
import { WithdrawRequest } from './WithdrawRequest';

/** One request, followed like a parcel. */
export function RequestPage() {
  const { t } = useTranslation('me');
  const { id = '' } = useParams();
  const query = useQuery(requestById(id));
  return (
    <>
      <p className="crumb">
        <Link to="/me/requests">← {t('requests.back')}</Link>
      </p>
      <Loaded query={query} lines={8}>
        {({ body, etag }) => <Request request={body} etag={etag} />}
      </Loaded>
    </>
  );
}

/** Whether a copy may wait to be opened. */
function isCopy({ type, state }: RightsRequestFile): boolean {
  return (type === 'ACCESS' || type === 'COPY') && ['EXECUTING', 'CLOSED'].includes(state);
}

function Request({ request, etag }: { request: RightsRequestFile; etag: string | undefined }) {
  const { t, i18n } = useTranslation('me');
  const me = useSession().data?.subject;
  const ward = request.relation === 'GUARDIAN' && me !== request.subject;
  const next = t(`requests.next.${request.state}`, { defaultValue: '' });
  return (
    <>
      <PageHead title={t(`requestType.${request.type}`, { ns: 'shared' })} />
      <p className="request-head">
        <RequestState state={request.state} />
        {ward && <Tag>{t('requests.ward')}</Tag>}
        {request.due && <Countdown due={request.due} />}
        <span className="muted small">{t('requests.number', { number: request.number })}</span>
        <time className="muted small" dateTime={request.receivedAt}>
          {formatInstant(request.receivedAt, i18n.language)}
        </time>
      </p>
      <div className="stack stack--wide">
        {next && (
          <Note title={t('requests.next.title')}>
            <p>{next}</p>
          </Note>
        )}
        <div className="request-columns">
          <Card title={t('requests.progress')}>
            <Journey label={t('requests.progress')} steps={request.events} state={request.state} />
          </Card>
          <Card title={t('requests.clocks')}>
            <p className="muted small">{t('requests.clocksLead')}</p>
            <ul>
              {request.clocks.map((clock) => (
                <RequestClock key={clock.promise} request={request.id} clock={clock} />
              ))}
            </ul>
          </Card>
        </div>
        {isCopy(request) && <AnswerCopy request={request} />}
        {request.type === 'TRANSFER' && <TransferSteps request={request} />}
        <RequestMessages request={request} />
        <Attachments request={request} />
        <Afterwards request={request} />
        {request.moves.includes('reopen') && <ReopenRequest id={request.id} etag={etag} />}
        {request.moves.includes('withdraw') && <WithdrawRequest id={request.id} etag={etag} />}
      </div>
    </>
  );
}

/** What to keep once the account is gone, and what to do with an answer one does not accept. */
function Afterwards({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('me');
  const site = useSession().data?.site;
  const decided = ['REFUSED', 'PARTLY', 'CLOSED'].includes(request.state);
  return (
    <>
      {request.type === 'CANCELLATION' && site && (
        <Note title={t('requests.keepNumber', { number: request.number })}>
          <p>{t('requests.keepNumberText')}</p>
          <p>
            <Link className="alone" to={`/trust/${site}/requests/${request.number}`}>
              {t('requests.follow')}
            </Link>
          </p>
        </Note>
      )}
      {decided && request.type !== 'COMPLAINT' && (
        <p className="muted">
          {t('requests.disagree')}{' '}
          <Link to="/me/requests/new?type=COMPLAINT">{t('requests.complain')}</Link>
        </p>
      )}
    </>
  );
}
