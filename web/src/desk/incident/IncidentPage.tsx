import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { IncidentFile } from '../../api/types';
import { useLocalText } from '../../shared/localText';
import { Tag } from '../../shared/ui/Tag';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { StaffName } from '../Staff';
import { incidentById } from './api';
import { Deadlines } from './Deadlines';
import { IncidentMoves } from './IncidentMoves';
import './texts';

const parts = ['happened', 'effect', 'measures', 'advice', 'remedy'] as const;

/** One incident: its hours, what people will be told, what was done. */
export function IncidentPage() {
  const { t } = useTranslation('incident');
  const { id = '' } = useParams();
  const query = useQuery(incidentById(id));
  const incident = query.data?.body.incident;
  useDocumentTitle(incident?.number ?? t('title'));
  return (
    <>
      <p className="desk-crumb">
        <Link to="/incidents">← {t('title')}</Link>
      </p>
      <h1 className="desk-h1">{incident?.title ?? t('title')}</h1>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} className="desk-panel" />}
      {query.data && <Parts file={query.data.body} etag={query.data.etag} />}
    </>
  );
}

function Parts({ file, etag }: { file: IncidentFile; etag: string | undefined }) {
  const { t } = useTranslation('incident');
  const local = useLocalText();
  const { incident, history } = file;
  return (
    <div className="desk-stack">
      <Panel title={t('hours')} aside={<Tag tone="info">{t(`state.${incident.state}`)}</Tag>}>
        <Deadlines deadlines={incident.deadlines} />
      </Panel>
      <IncidentMoves incident={incident} etag={etag} />
      <Panel title={t('told')}>
        <dl className="desk-facts">
          {parts.map((part) => {
            const words = incident[part];
            return (
              <div key={part}>
                <dt>{t(`part.${part}`)}</dt>
                <dd>{words ? local(words) : <Tag tone="warn">{t('missing')}</Tag>}</dd>
              </div>
            );
          })}
        </dl>
      </Panel>
      <Panel title={t('history')}>
        <ol className="desk-list">
          {history.map((made) => (
            <li key={`${made.at} ${made.move}`}>
              <Moment at={made.at} /> · {t(`move.${made.move}`, { defaultValue: made.move })} ·{' '}
              <StaffName id={made.actor} />
              {made.note && <div className="desk-small">{made.note}</div>}
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}
