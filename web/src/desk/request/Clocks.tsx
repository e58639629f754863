import { useQuery } from '@tanstack/react-query';
import { Collapse, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Clock, RightsRequestFile } from '../../api/types';
import { formatDay, formatDueDay } from '../../shared/time';
import { ClockWhy } from '../../shared/ui/ClockWhy';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { clockOf } from '../api';
import { Failure } from '../Failure';
import { Panel } from '../Panel';

const tones: Record<string, Tone> = { KEPT: 'good', BROKEN: 'bad', RUNNING: 'info' };

/** Every clock of the request; opening one shows the days that lead to its date. */
export function Clocks({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('desk');
  return (
    <Panel title={t('clocks.title')}>
      <Collapse
        ghost
        className="clocks"
        items={request.clocks.map((clock) => ({
          key: clock.promise,
          label: <ClockLine clock={clock} />,
          collapsible: clock.dueDate ? undefined : 'disabled',
          children: <Why request={request.id} clock={clock} />,
        }))}
      />
    </Panel>
  );
}

function ClockLine({ clock }: { clock: Clock }) {
  const { t, i18n } = useTranslation('desk');
  const running = clock.state === 'RUNNING' && clock.due;
  return (
    <span className="clock-line">
      <strong>{clock.name}</strong>
      {running && clock.due ? (
        <Countdown due={clock.due} />
      ) : (
        <Tag tone={tones[clock.state] ?? 'plain'}>{t(`clockState.${clock.state}`)}</Tag>
      )}
      {clock.provisional && <Tag tone="warn">{t('provisional')}</Tag>}
      <span className="desk-small clock-line__when">
        {clock.dueDate && (
          <>
            {t('clocks.due', { day: formatDueDay(clock.dueDate, i18n.language) })}
            {' · '}
          </>
        )}
        {clock.startsAt && (
          <>
            {t('clocks.from', { day: formatDay(clock.startsAt, i18n.language) })}
            {' · '}
          </>
        )}
        {t(`clocks.stops.${clock.stopsOn}`, { defaultValue: clock.stopsOn })} · {clock.clause}
      </span>
    </span>
  );
}

function Why({ request, clock }: { request: string; clock: Clock }) {
  const query = useQuery(clockOf(request, clock));
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (!query.data) return <Skeleton active title={false} paragraph={{ rows: 4 }} />;
  return <ClockWhy explanation={query.data} />;
}
