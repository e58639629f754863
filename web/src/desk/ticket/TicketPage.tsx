import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { TicketFile } from '../../api/types';
import type { Tagged } from '../../shared/http';
import { Moment } from '../Moment';
import { ObjectLink } from '../ObjectLink';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { Deadlines } from '../parts/Deadlines';
import { History } from '../parts/History';
import { PageTop } from '../parts/PageTop';
import { StaffName } from '../Staff';
import { ticketById } from './api';
import './texts';
import { TicketMoves } from './TicketMoves';
import { TicketState } from './TicketState';

/** One ticket: its hours, what was said, what can be done. */
export function TicketPage() {
  const { t } = useTranslation('ticket');
  const { id = '' } = useParams();
  const query = useQuery(ticketById(id));
  const ticket = query.data?.body.ticket;
  return (
    <>
      <PageTop
        title={ticket?.title ?? t('one')}
        up={{ to: '/tickets', title: t('title') }}
        tags={ticket && <TicketState ticket={ticket} />}
      />
      <Answered query={query}>{(answer) => <Parts answer={answer} />}</Answered>
    </>
  );
}

function Parts({ answer: { body, etag } }: { answer: Tagged<TicketFile> }) {
  const { t } = useTranslation('ticket');
  const { ticket, history } = body;
  return (
    <div className="stack">
      <Panel title={t('hours')}>
        <Deadlines deadlines={ticket.deadlines} />
      </Panel>
      <TicketMoves ticket={ticket} etag={etag} />
      <Facts file={body} />
      <History
        entries={history.map(({ at, move, actor, text }) => ({
          at,
          actor,
          what: t(`done.${move}`, { defaultValue: move }),
          said: text,
        }))}
      />
    </div>
  );
}

function Facts({ file: { ticket, contact } }: { file: TicketFile }) {
  const { t } = useTranslation('ticket');
  return (
    <Panel title={t('facts')}>
      <dl className="desk-facts desk-facts--row">
        <div>
          <dt>{t('field.number')}</dt>
          <dd className="desk-mono">{ticket.number}</dd>
        </div>
        <div>
          <dt>{t('field.kind')}</dt>
          <dd>
            {t(`kind.${ticket.kind}`)} · {t(`level.${ticket.level}`)}
          </dd>
        </div>
        <div>
          <dt>{t('field.assignee')}</dt>
          <dd>
            <StaffName id={ticket.assignee} name={ticket.assigneeName} />
          </dd>
        </div>
        <div>
          <dt>{t('field.madeAt')}</dt>
          <dd>
            <Moment at={ticket.madeAt} />
          </dd>
        </div>
        {contact && (
          <div>
            <dt>{t('field.contact')}</dt>
            <dd>{contact}</dd>
          </div>
        )}
        {ticket.subject && (
          <div>
            <dt>{t('field.subject')}</dt>
            <dd>
              <ObjectLink id={ticket.subject} />
            </dd>
          </div>
        )}
        {ticket.request && (
          <div>
            <dt>{t('field.request')}</dt>
            <dd>
              <Link to={`/requests/${ticket.request}`}>{t('toRequest')}</Link>
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
