import { useTranslation } from 'react-i18next';
import type { AuditEvent } from '../../api/types';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { ObjectLink } from '../ObjectLink';
import { StaffName } from '../Staff';
import type { Link } from './chain';

const tones: Record<Link, Tone> = {
  LINKED: 'good',
  WAITING: 'plain',
  UNSEEN: 'plain',
  BROKEN: 'bad',
};

interface AuditTableProps {
  events: AuditEvent[];
  links: ReadonlyMap<string, Link> | undefined;
}

/** The events with number and hash, so that they can be compared with the copy elsewhere. */
export function AuditTable({ events, links }: AuditTableProps) {
  const { t } = useTranslation('auditTrail');
  return (
    <div className="desk-panel desk-scroll">
      <table className="desk-table">
        <thead>
          <tr>
            {['at', 'action', 'actor', 'object', 'reason', 'chain'].map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => {
            const link = links?.get(event.id);
            return (
              <tr key={event.id}>
                <td>
                  <Moment at={event.at} />
                </td>
                <th scope="row">
                  {t(`action.${event.action.replaceAll('.', '_')}`, { defaultValue: '' })}{' '}
                  <span className="desk-small desk-mono">{event.action}</span>
                </th>
                <td>
                  {t(`actor.${event.actorKind}`, { ns: 'desk', defaultValue: event.actorKind })}{' '}
                  {event.actorKind === 'STAFF' && <StaffName id={event.actor} />}
                </td>
                <td>
                  <ObjectLink id={event.object} />
                </td>
                <td>{event.reason ?? '—'}</td>
                <td className="audit-chain">
                  {event.seq != null && (
                    <span className="desk-small desk-mono" title={event.hash ?? undefined}>
                      #{event.seq} {event.hash?.slice(0, 8)}
                    </span>
                  )}{' '}
                  {link && link !== 'UNSEEN' && <Tag tone={tones[link]}>{t(`link.${link}`)}</Tag>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
