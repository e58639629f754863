import { useTranslation } from 'react-i18next';
import type { Incident } from '../../api/types';
import { Moves } from '../parts/Moves';
import { useMay } from '../parts/useMay';
import { Words } from '../parts/Words';
import { moveIncident } from './api';

/** Moves that this page offers, by the word that each takes. */
const words = {
  contain: 'note',
  handle: 'note',
  close: 'note',
  dismiss: 'reason',
  reopen: 'reason',
  withhold: 'reason',
} as const;

interface IncidentMovesProps {
  incident: Incident;
  etag: string | undefined;
}

/** What the service says is legal now. */
export function IncidentMoves({ incident, etag }: IncidentMovesProps) {
  const { t } = useTranslation('incident');
  const acts = useMay('dpo', 'agent');
  const legal = Object.entries(words).filter(([move]) => acts && incident.moves.includes(move));
  return (
    <Moves
      moves={legal.map(([name, word]) => ({
        name,
        title: t(`move.${name}`),
        fields: <Words name={word} label={t(`field.${word}`)} required={word === 'reason'} />,
      }))}
      act={(move, body, key) => moveIncident({ id: incident.id, move, body, etag }, key)}
    />
  );
}
