import { useTranslation } from 'react-i18next';
import type { AuditEvent } from '../../api/types';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { ObjectLink } from '../ObjectLink';
import { Listing } from '../parts/Listing';
import { StaffName } from '../Staff';
import { ActionName } from './ActionName';
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
    <Listing
      label={t('title')}
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        { key: 'at', title: t('column.at'), render: ({ at }) => <Moment at={at} /> },
        {
          key: 'action',
          title: t('column.action'),
          render: ({ action }) => <ActionName action={action} />,
        },
        { key: 'actor', title: t('column.actor'), render: (event) => <Actor event={event} /> },
        {
          key: 'object',
          title: t('column.object'),
          render: ({ object }) => <ObjectLink id={object} />,
        },
        { key: 'reason', title: t('column.reason'), render: ({ reason }) => reason ?? '—' },
        {
          key: 'chain',
          title: t('column.chain'),
          render: (event) => <Place event={event} link={links?.get(event.id)} />,
        },
      ]}
    />
  );
}

function Actor({ event: { actor, actorKind } }: { event: AuditEvent }) {
  const { t } = useTranslation('desk');
  return (
    <>
      {t(`actor.${actorKind}`, { defaultValue: actorKind })}{' '}
      {actorKind === 'STAFF' && <StaffName id={actor} />}
    </>
  );
}

/** Its number and hash, and whether it follows on its neighbour. */
function Place({ event: { seq, hash }, link }: { event: AuditEvent; link: Link | undefined }) {
  const { t } = useTranslation('auditTrail');
  return (
    <span className="audit-chain">
      {seq != null && (
        <span className="desk-small desk-mono" title={hash ?? undefined}>
          #{seq} {hash?.slice(0, 8)}
        </span>
      )}{' '}
      {link && link !== 'UNSEEN' && <Tag tone={tones[link]}>{t(`link.${link}`)}</Tag>}
    </span>
  );
}
