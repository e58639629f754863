import { useQuery } from '@tanstack/react-query';
import { Collapse, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session';
import { formatInstant } from '../../shared/time';
import { auditOf } from '../api';
import { ActionName } from '../audit/ActionName';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { StaffName } from '../Staff';
import './request.css';

type About = Parameters<typeof auditOf>[0];

/** Who did what and why, fetched when opened; agents may not read it. */
export function AuditTrail({ about }: { about: About }) {
  const { t } = useTranslation('desk');
  const [open, setOpen] = useState(false);
  const roles = useSession().data?.roles ?? [];
  if (!roles.includes('dpo') && !roles.includes('auditor')) return null;
  return (
    <Panel title={t('audit.title')}>
      <Collapse
        ghost
        onChange={(keys) => setOpen(keys.length > 0)}
        items={[
          { key: 'audit', label: t('audit.show'), children: open && <Trail about={about} /> },
        ]}
      />
    </Panel>
  );
}

function Trail({ about }: { about: About }) {
  const { t, i18n } = useTranslation('desk');
  const query = useQuery(auditOf(about));
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (!query.data) return <Skeleton active title={false} />;
  if (query.data.items.length === 0) return <p className="desk-small">{t('audit.none')}</p>;
  return (
    <ol className="audit">
      {query.data.items.map((event) => (
        <li key={event.id}>
          <time className="desk-small" dateTime={event.at}>
            {formatInstant(event.at, i18n.language)}
          </time>
          <ActionName action={event.action} />
          <span>
            {t(`actor.${event.actorKind}`, { defaultValue: event.actorKind })}{' '}
            {event.actorKind === 'STAFF' ? (
              <StaffName id={event.actor} />
            ) : (
              <span className="desk-mono desk-small">{event.actor}</span>
            )}
          </span>
          {event.reason && <span>{event.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
