import { useTranslation } from 'react-i18next';
import type { RequestState } from '../../api/types';
import { formatInstant } from '../time';
import './journey.css';

/** A step that was taken. */
export interface JourneyStep {
  at: string;
  to: RequestState;
}

/** What usually follows; a refusal or a withdrawal ends it earlier. */
const ahead: Partial<Record<RequestState, RequestState[]>> = {
  RECEIVED: ['IN_PROGRESS', 'GRANTED', 'CLOSED'],
  AWAITING_IDENTITY: ['IN_PROGRESS', 'GRANTED', 'CLOSED'],
  IN_PROGRESS: ['GRANTED', 'EXECUTING', 'CLOSED'],
  AWAITING_REQUESTER: ['IN_PROGRESS', 'GRANTED', 'CLOSED'],
  GRANTED: ['EXECUTING', 'CLOSED'],
  PARTLY: ['EXECUTING', 'CLOSED'],
  EXECUTING: ['CLOSED'],
  REFUSED: ['CLOSED'],
};

interface JourneyProps {
  label: string;
  steps: readonly JourneyStep[];
  state: RequestState;
}

/**
 * A request's way like a parcel's: what is ahead in grey, where it is, where it was. What leaves it
 * where it is, such as a message, is no step.
 */
export function Journey({ label, steps, state }: JourneyProps) {
  const { t, i18n } = useTranslation();
  const taken = steps.filter(({ to }, index) => to !== steps[index - 1]?.to).reverse();
  return (
    <ol className="journey" aria-label={label}>
      {(ahead[state] ?? [])
        .map((to) => (
          <li key={to} className="journey__ahead">
            <p>{t(`journey.${to}`, { defaultValue: t(`requestState.${to}`) })}</p>
          </li>
        ))
        .reverse()}
      {taken.map((step, index) => (
        <li key={`${step.at} ${index}`} aria-current={index === 0 ? 'step' : undefined}>
          <p className="journey__what">{t(`requestState.${step.to}`)}</p>
          <time className="muted small" dateTime={step.at}>
            {formatInstant(step.at, i18n.language)}
          </time>
        </li>
      ))}
    </ol>
  );
}
