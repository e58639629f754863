import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { IncidentFile } from '../../api/types';
import { useLocalText } from '../../shared/localText';
import { Tag } from '../../shared/ui/Tag';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { Deadlines } from '../parts/Deadlines';
import { History } from '../parts/History';
import { PageTop } from '../parts/PageTop';
import { Affected } from './Affected';
import { incidentById } from './api';
import { noticeParts } from './facts';
import { IncidentFacts } from './IncidentFacts';
import { IncidentMoves } from './IncidentMoves';
import { Letter } from './Letter';
import { Reports } from './Reports';
import './texts';
import { Withholding } from './Withholding';

/** One incident: its hours, what people will be told, what was done. */
export function IncidentPage() {
  const { t } = useTranslation('incident');
  const { id = '' } = useParams();
  const query = useQuery(incidentById(id));
  const incident = query.data?.body.incident;
  return (
    <>
      <PageTop
        title={incident?.title ?? t('title')}
        up={{ to: '/incidents', title: t('title') }}
        tags={incident && <Tag tone="info">{t(`state.${incident.state}`)}</Tag>}
      />
      <Answered query={query}>{({ body, etag }) => <Parts file={body} etag={etag} />}</Answered>
    </>
  );
}

function Parts({ file, etag }: { file: IncidentFile; etag: string | undefined }) {
  const { t } = useTranslation('incident');
  const local = useLocalText();
  const { incident, history, reports } = file;
  return (
    <div className="stack">
      <Panel title={t('hours')}>
        <Deadlines deadlines={incident.deadlines} />
      </Panel>
      <Withholding incident={incident} />
      <IncidentMoves incident={incident} etag={etag} />
      <IncidentFacts incident={incident} />
      <Panel title={t('told')}>
        {incident.noticeComplete ? (
          <Letter incident={incident} />
        ) : (
          <dl className="desk-facts">
            {noticeParts.map((part) => {
              const words = incident[part];
              return (
                <div key={part}>
                  <dt>{t(`part.${part}`)}</dt>
                  <dd>{words ? local(words) : <Tag tone="warn">{t('missing')}</Tag>}</dd>
                </div>
              );
            })}
          </dl>
        )}
      </Panel>
      <Affected incident={incident} />
      <Reports incident={incident} reports={reports} />
      <History
        entries={history.map(({ at, move, actor, note }) => ({
          at,
          actor,
          what: t(`move.${move}`, { defaultValue: move }),
          said: note,
        }))}
      />
    </div>
  );
}
