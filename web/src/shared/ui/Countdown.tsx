import { useTranslation } from 'react-i18next';
import { useNow } from '../legalClock';
import { remaining } from '../time';
import { Tag, type Tone } from './Tag';

function toneOf(overdue: boolean, unit: string, amount: number): Tone {
  if (overdue) return 'bad';
  return unit !== 'day' || amount <= 3 ? 'warn' : 'plain';
}

/** What is left until an exclusive end; for screen readers a plain sentence. */
export function Countdown({ due }: { due: string }) {
  const { t } = useTranslation();
  const { overdue, unit, amount } = remaining(due, useNow());
  const left = t(`unit.${unit}`, { count: amount });
  return (
    <Tag tone={toneOf(overdue, unit, amount)}>
      {overdue ? t('countdown.overdue', { left }) : t('countdown.left', { left })}
    </Tag>
  );
}
