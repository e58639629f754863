import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { formatInstant } from '../../shared/time';
import { Panel } from '../Panel';

/** The way the request came, newest first. */
export function History({ request }: { request: RightsRequestFile }) {
  const { t, i18n } = useTranslation('desk');
  const events = [...request.events].reverse();
  return (
    <Panel title={t('history.title')}>
      <ol className="history">
        {events.map((event, index) => (
          <li key={`${event.at} ${index}`} aria-current={index === 0 ? 'step' : undefined}>
            <p>
              <strong>{t(`requestState.${event.to}`, { ns: 'shared' })}</strong>
              <span className="desk-small"> · {t(`actor.${event.actorKind}`)}</span>
            </p>
            <time className="desk-small" dateTime={event.at}>
              {formatInstant(event.at, i18n.language)}
            </time>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
