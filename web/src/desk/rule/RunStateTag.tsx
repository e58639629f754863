import { useTranslation } from 'react-i18next';
import type { RetentionRun } from '../../api/setup';
import { Tag, type Tone } from '../../shared/ui/Tag';

const tones: Record<RetentionRun['state'], Tone> = {
  COLLECTING: 'info',
  RUNNING: 'info',
  PAUSED: 'warn',
  DONE: 'good',
  STOPPED: 'bad',
};

/** Where a run stands. */
export function RunStateTag({ run: { state } }: { run: RetentionRun }) {
  const { t } = useTranslation('rule');
  return <Tag tone={tones[state]}>{t(`runState.${state}`)}</Tag>;
}
