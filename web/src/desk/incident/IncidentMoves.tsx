import { useTranslation } from 'react-i18next';
import type { Incident } from '../../api/types';
import { type Move, Moves } from '../parts/Moves';
import { useMay } from '../parts/useMay';
import { Words } from '../parts/Words';
import { assessIncident, moveIncident } from './api';
import { factsFrom, type FactsValues, valuesOf } from './facts';
import { FactsFields } from './FactsFields';
import { bodyOf, path } from './moveBody';
import { AssignFields, NoticeFields, PeopleFields, ReportFields } from './MoveFields';

/** Every move, the plain next thing first. */
const order = [
  'contain',
  'handle',
  'close',
  'assess',
  'add-people',
  'notify',
  'report',
  'assign',
  'withhold',
  'dismiss',
  'reopen',
] as const;

type Name = (typeof order)[number];

/** What only the officer does. */
const officers: readonly Name[] = ['notify', 'close', 'dismiss', 'reopen'];

interface IncidentMovesProps {
  incident: Incident;
  etag: string | undefined;
}

/** What the service says is legal now. */
export function IncidentMoves({ incident, etag }: IncidentMovesProps) {
  const { t } = useTranslation('incident');
  const officer = useMay('dpo');
  const acts = useMay('dpo', 'agent');
  const fields = useFields(incident);
  const legal = order.filter(
    (move) => incident.moves.includes(move) && (officers.includes(move) ? officer : acts),
  );
  return (
    <Moves
      moves={legal.map((name) => ({
        name,
        title: t(`move.${name}`),
        lead: t(`consequence.${name}`),
        danger: name === 'dismiss',
        ...fields[name],
      }))}
      act={(move, said, key) =>
        move === 'assess'
          ? assessIncident(incident.id, factsFrom(said as FactsValues), etag)
          : moveIncident({ id: incident.id, move: path(move), body: bodyOf(move, said), etag }, key)
      }
    />
  );
}

function useFields(incident: Incident): Record<Name, Partial<Move>> {
  const { t } = useTranslation('incident');
  const note = { fields: <Words name="note" label={t('field.note')} /> };
  const reason = { fields: <Words name="reason" label={t('field.reason')} required /> };
  return {
    contain: note,
    handle: note,
    close: note,
    dismiss: reason,
    reopen: reason,
    withhold: reason,
    assess: { wide: true, initial: valuesOf(incident), fields: <FactsFields /> },
    'add-people': { fields: <PeopleFields /> },
    notify: {
      wide: true,
      initial: { channels: ['IN_APP', 'MAIL', 'SMS'] },
      fields: <NoticeFields incident={incident} />,
    },
    report: { initial: { kind: 'FIRST' }, fields: <ReportFields /> },
    assign: { fields: <AssignFields /> },
  };
}
