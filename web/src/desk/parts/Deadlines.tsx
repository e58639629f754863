import { useTranslation } from 'react-i18next';
import type { CaseDeadline } from '../../api/types';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import './texts';

/** Every hour that runs, with what it rests on and when it ends. */
export function Deadlines({ deadlines }: { deadlines: CaseDeadline[] }) {
  const { t } = useTranslation('parts');
  return (
    <ul className="desk-list">
      {deadlines.map((deadline) => (
        <li key={deadline.code}>
          {t(`deadline.${deadline.code}`, { defaultValue: deadline.code })}{' '}
          <Standing deadline={deadline} />
          <div className="desk-small">
            <Moment at={deadline.due} /> · {deadline.basis}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Standing({ deadline: { state, due, pausedAt } }: { deadline: CaseDeadline }) {
  const { t } = useTranslation('parts');
  if (pausedAt) return <Tag tone="info">{t('paused')}</Tag>;
  if (state === 'RUNNING') return <Countdown due={due} />;
  return (
    <Tag tone={state === 'BROKEN' ? 'bad' : 'good'}>{t(`clockState.${state}`, { ns: 'desk' })}</Tag>
  );
}
