import { useQuery } from '@tanstack/react-query';
import { Empty, Skeleton, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Incident } from '../../api/types';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { incidents } from './api';
import './texts';

/** Incidents with the hour that is due first. */
export function IncidentsPage() {
  const { t } = useTranslation('incident');
  useDocumentTitle(t('title'));
  const [ended, setEnded] = useState(false);
  const query = useQuery(incidents(ended));
  return (
    <>
      <h1 className="desk-h1">{t('title')}</h1>
      <p className="desk-lead">{t('lead')}</p>
      <p className="desk-filters">
        <Switch aria-label={t('ended')} checked={ended} onChange={setEnded} />
        <span aria-hidden="true">{t('ended')}</span>
      </p>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} className="desk-panel" />}
      {query.data?.items.length === 0 && (
        <div className="desk-panel">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
        </div>
      )}
      <ul className="desk-stack">
        {query.data?.items.map((incident) => (
          <Line key={incident.id} incident={incident} />
        ))}
      </ul>
    </>
  );
}

function Line({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  return (
    <li className="desk-panel">
      <Link to={`/incidents/${incident.id}`}>{incident.title}</Link>{' '}
      <Tag tone="info">{t(`state.${incident.state}`)}</Tag> <Tag>{t(`kind.${incident.kind}`)}</Tag>{' '}
      <Tag tone="warn">{incident.level}</Tag> {incident.due && <Countdown due={incident.due} />}
      <div className="desk-small">
        <span className="desk-mono">{incident.number}</span> · {t('known')}{' '}
        <Moment at={incident.knownAt} />
      </div>
    </li>
  );
}
