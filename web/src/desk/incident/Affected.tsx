import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../api/types';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { ObjectLink } from '../ObjectLink';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { MoreRows, rowsOf } from '../parts/rows';
import { useMay } from '../parts/useMay';
import { affectedBy } from './api';
import { countOf } from './people';

const tones: Record<string, Tone> = { TOLD: 'good', WAITING: 'info', UNREACHABLE: 'warn' };

/** How many are affected and know; who they are, for the officer and auditors. */
export function Affected({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  const mayList = useMay('dpo', 'auditor');
  return (
    <Panel title={t('affected')}>
      <p className="line-up dialog-text">
        {Object.entries(incident.people).map(([state, count]) => (
          <Tag key={state} tone={tones[state] ?? 'plain'}>
            {t(`person.${state}`)} {count}
          </Tag>
        ))}
        {countOf(incident) === 0 && <span className="desk-small">{t('nobody')}</span>}
      </p>
      {mayList && countOf(incident) > 0 && <List id={incident.id} />}
    </Panel>
  );
}

function List({ id }: { id: string }) {
  const { t } = useTranslation('incident');
  const query = useInfiniteQuery(affectedBy(id));
  return (
    <Answered query={query} rows={3}>
      {(data) => (
        <>
          <ul className="desk-list">
            {rowsOf(data).map(({ subject, state, toldAt, channels }) => (
              <li key={subject} className="line-up">
                <ObjectLink id={subject} />
                <Tag tone={tones[state] ?? 'plain'}>{t(`person.${state}`)}</Tag>
                <span className="desk-small">
                  {toldAt && <Moment at={toldAt} />}{' '}
                  {channels.map((way) => t(`channel.${way}`)).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <MoreRows query={query} />
        </>
      )}
    </Answered>
  );
}
