import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from './Tag';

const tones: Record<string, Tone> = {
  RECEIVED: 'info',
  AWAITING_IDENTITY: 'warn',
  IN_PROGRESS: 'info',
  AWAITING_REQUESTER: 'warn',
  GRANTED: 'good',
  PARTLY: 'good',
  EXECUTING: 'info',
  REFUSED: 'bad',
};

/** A request's state as a word. */
export function RequestState({ state }: { state: string }) {
  const { t } = useTranslation();
  return (
    <Tag tone={tones[state] ?? 'plain'}>{t(`requestState.${state}`, { defaultValue: state })}</Tag>
  );
}
