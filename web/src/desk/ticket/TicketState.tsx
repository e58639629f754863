import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../api/types';
import { Tag, type Tone } from '../../shared/ui/Tag';

const tones: Record<Ticket['state'], Tone> = {
  OPEN: 'warn',
  IN_PROGRESS: 'info',
  PAUSED: 'plain',
  RESOLVED: 'good',
  CLOSED: 'plain',
};

/** Where a ticket is, and why it stands still. */
export function TicketState({ ticket: { state, pauseReason } }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  return (
    <Tag tone={tones[state]}>
      {t(`state.${state}`)}
      {state === 'PAUSED' && pauseReason && ` · ${t(`pause.${pauseReason}`)}`}
    </Tag>
  );
}
