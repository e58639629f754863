import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/time';
import { Loaded } from '../../shared/ui/Loaded';
import { consentEventsOf, consentsOf } from '../api';
import { useLocalText } from '../../shared/localText';

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
  const consents = useQuery(consentsOf(subject));
  const text = useLocalText();
  const titleOf = (purpose: string) => {
    const known = consents.data?.items.find((consent) => consent.purpose === purpose);
    return known ? text(known.title) : purpose;
  };
  return (
    <Loaded query={events}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">{t('consents.historyEmpty')}</p>
        ) : (
          <ol className="history__list">
            {items.map((event) => (
              <li key={event.id}>
                <time className="muted" dateTime={event.recordedAt}>
                  {formatInstant(event.recordedAt, i18n.language)}
                </time>
                <span>{t(`consentState.${event.type}`)}</span>
                <span>{titleOf(event.purpose)}</span>
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
