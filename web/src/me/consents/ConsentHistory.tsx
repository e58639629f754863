import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/time';
import { Loaded } from '../../shared/ui/Loaded';
import { consentEventsOf } from '../api';

/** What was told, given and withdrawn, newest first; fetched when opened. */
export function ConsentHistory({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const [open, setOpen] = useState(false);
  return (
    <details className="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('consents.history')}</summary>
      {open && <Events subject={subject} />}
    </details>
  );
}

function Events({ subject }: { subject: string }) {
  const { t, i18n } = useTranslation('me');
  const events = useQuery(consentEventsOf(subject));
  return (
    <Loaded query={events}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">{t('consents.historyEmpty')}</p>
        ) : (
          <ol className="history__list">
            {items.map((event) => (
              <li key={event.id}>
                <time className="muted" dateTime={event.occurredAt}>
                  {formatInstant(event.occurredAt, i18n.language)}
                </time>
                <span>{t(`consentState.${event.type}`)}</span>
                <span>{event.title ?? event.purpose}</span>
                <span className="muted">
                  {t('consents.version', { version: event.purposeVersion })}
                </span>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
