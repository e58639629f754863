import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { formatInstant } from '../../shared/time';

/** The steps a request took, newest first, and where it stands now. */
export function RequestProgress({ request }: { request: RightsRequestFile }) {
  const { t, i18n } = useTranslation('me');
  const events = [...request.events].reverse();
  return (
    <ol className="progress">
      {events.map((event, index) => (
        <li key={`${event.at} ${index}`} aria-current={index === 0 ? 'step' : undefined}>
          <p className="progress__what">{t(`requestState.${event.to}`, { ns: 'shared' })}</p>
          <time className="muted small" dateTime={event.at}>
            {formatInstant(event.at, i18n.language)}
          </time>
        </li>
      ))}
    </ol>
  );
}
