import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clock } from '../../api/types';
import { formatDay, formatDueDay } from '../../shared/time';
import { ClockWhy } from '../../shared/ui/ClockWhy';
import { Countdown } from '../../shared/ui/Countdown';
import { Loaded } from '../../shared/ui/Loaded';
import { Tag } from '../../shared/ui/Tag';
import { clockOf } from '../api';

/** One clock: what it promises, its last day, and on request why that day. */
export function RequestClock({ request, clock }: { request: string; clock: Clock }) {
  const { t, i18n } = useTranslation('me');
  const [open, setOpen] = useState(false);
  const running = clock.state === 'RUNNING';
  return (
    <li className="request-clock">
      <p className="request-clock__head">
        <strong>{clock.name}</strong>
        <span>
          {clock.dueDate
            ? t('requests.dueOn', { day: formatDueDay(clock.dueDate, i18n.language) })
            : t('requests.notStarted')}
        </span>
        {running && clock.due && <Countdown due={clock.due} />}
        {!running && <Tag>{t(`clockState.${clock.state}`, { defaultValue: clock.state })}</Tag>}
        {clock.provisional && <Tag tone="warn">{t('requests.provisional')}</Tag>}
      </p>
      <p className="muted small">
        {clock.clause}
        {clock.startsAt &&
          ` · ${t('requests.starts', { day: formatDay(clock.startsAt, i18n.language) })}`}
        {` · ${t(`requests.stops.${clock.stopsOn}`, { defaultValue: clock.stopsOn })}`}
      </p>
      {clock.dueDate && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('requests.whyDay')}</summary>
          {open && <Why request={request} clock={clock} />}
        </details>
      )}
    </li>
  );
}

function Why({ request, clock }: { request: string; clock: Clock }) {
  const explanation = useQuery(clockOf(request, clock));
  return <Loaded query={explanation}>{(why) => <ClockWhy explanation={why} />}</Loaded>;
}
