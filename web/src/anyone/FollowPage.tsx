import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Clock, FollowedRequest } from '../api/types';
import { problemOf } from '../shared/problem';
import { formatDay, formatDueDay } from '../shared/time';
import { Card } from '../shared/ui/Card';
import { Countdown } from '../shared/ui/Countdown';
import { Journey } from '../shared/ui/Journey';
import { Loaded } from '../shared/ui/Loaded';
import { Note } from '../shared/ui/Note';
import { RequestState } from '../shared/ui/RequestState';
import { Tag } from '../shared/ui/Tag';
import { PublicPage } from '../trust/PublicPage';
import { followed } from './api';
import './anyone.css';
import { HandoverForm } from './HandoverForm';
import { HeldNote } from './HeldNote';
import { ProofForm } from './ProofForm';

/** One request by its number: where it is, by when, and what of a cancelled account is held. */
export default function FollowPage() {
  const { t } = useTranslation('anyone');
  const { site = '', number = '' } = useParams();
  const query = useQuery(followed(site, number));
  const gone = query.isError && problemOf(query.error).status === 404;
  return (
    <PublicPage site={site} title={t('follow.heading', { number })}>
      <p className="crumb">
        <Link to={`/trust/${site}/requests`}>← {t('follow.another')}</Link>
      </p>
      {gone ? (
        <Note tone="warn" title={t('gone.title')}>
          <p>{t('gone.text')}</p>
        </Note>
      ) : (
        <Loaded query={query} lines={6}>
          {(request) => <Followed site={site} request={request} />}
        </Loaded>
      )}
    </PublicPage>
  );
}

const unproven = ['AWAITING_IDENTITY', 'LAPSED'];

/** Kinds whose answer can be handed over, once it is there. */
const handedOver = ['ACCESS', 'COPY', 'TRANSFER', 'NEXT_OF_KIN'];

const mayHandOver = ({ type, state }: FollowedRequest) =>
  handedOver.includes(type) && ['EXECUTING', 'CLOSED'].includes(state);

function Followed({ site, request }: { site: string; request: FollowedRequest }) {
  const { t } = useTranslation('anyone');
  return (
    <>
      <p className="followed-head">
        <strong>{t(`requestType.${request.type}`, { ns: 'shared' })}</strong>
        <RequestState state={request.state} />
        {request.due && <Countdown due={request.due} />}
      </p>
      <div className="stack stack--wide">
        {request.held && <HeldNote held={request.held} />}
        {unproven.includes(request.state) && <ProofForm site={site} number={request.number} />}
        <div className="followed-columns">
          <Card title={t('follow.way')}>
            <Journey label={t('follow.way')} steps={request.steps} state={request.state} />
          </Card>
          <Card title={t('follow.by')}>
            <ul className="stack">
              {request.clocks.map((clock) => (
                <FollowedClock key={clock.promise} clock={clock} />
              ))}
            </ul>
          </Card>
        </div>
        {mayHandOver(request) && <HandoverForm site={site} number={request.number} />}
        <p className="muted small">{t('follow.private')}</p>
      </div>
    </>
  );
}

function FollowedClock({ clock }: { clock: Clock }) {
  const { t, i18n } = useTranslation('anyone');
  return (
    <li>
      <p className="followed-head">
        <strong>{clock.name}</strong>
        {clock.state === 'RUNNING' && clock.due ? (
          <Countdown due={clock.due} />
        ) : (
          <Tag>{t(`clockState.${clock.state}`, { ns: 'me', defaultValue: clock.state })}</Tag>
        )}
      </p>
      <p className="muted small">
        {clock.clause}
        {clock.startsAt &&
          ` · ${t('follow.starts', { day: formatDay(clock.startsAt, i18n.language) })}`}
        {clock.dueDate &&
          ` · ${t('follow.due', { day: formatDueDay(clock.dueDate, i18n.language) })}`}
      </p>
    </li>
  );
}
