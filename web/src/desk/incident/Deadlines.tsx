import { useTranslation } from 'react-i18next';
import type { CaseDeadline } from '../../api/types';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';

/** Every hour that runs, with what it rests on and when it ends. */
export function Deadlines({ deadlines }: { deadlines: CaseDeadline[] }) {
  const { t } = useTranslation('incident');
  return (
    <ul className="desk-list">
      {deadlines.map((deadline) => (
        <li key={deadline.code}>
          {t(`deadline.${deadline.code}`, { defaultValue: deadline.code })}{' '}
          {deadline.state === 'RUNNING' ? (
            <Countdown due={deadline.due} />
          ) : (
            <Tag tone={deadline.state === 'BROKEN' ? 'bad' : 'good'}>
              {t(`clockState.${deadline.state}`, { ns: 'desk' })}
            </Tag>
          )}
          <div className="desk-small">
            <Moment at={deadline.due} /> · {deadline.basis}
          </div>
        </li>
      ))}
    </ul>
  );
}
