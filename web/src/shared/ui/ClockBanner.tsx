import { useTranslation } from 'react-i18next';
import { useLegalClock } from '../legalClock';
import { formatInstant } from '../time';
import './clockBanner.css';

/** On the local stack, tells that the legal clock was moved and what it shows. */
export function ClockBanner() {
  const { t, i18n } = useTranslation();
  const clock = useLegalClock();
  if (!clock.moved) return null;
  return (
    <p className="clock-banner" role="status">
      {t('clock.moved', { now: formatInstant(clock.now, i18n.language) })}
    </p>
  );
}
