import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { WebhookDelivery, WebhookEvent } from '../../api/setup';
import { formatInstant } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { useMay } from '../parts/useMay';
import { endpoints, eventById, redeliver } from './api';
import { AttemptList } from './AttemptList';
import { DeliveryTag } from './DeliveryTag';
import { useEventName } from './eventName';

/** One event with every attempt to tell it; it can be told again. */
export function EventPage() {
  const { id = '' } = useParams();
  const query = useQuery(eventById(id));
  return <Answered query={query}>{(event) => <Event event={event} />}</Answered>;
}

function Event({ event }: { event: WebhookEvent }) {
  const { t, i18n } = useTranslation('webhook');
  const nameOf = useEventName();
  return (
    <>
      <PageTop
        up={{ to: '/webhooks?tab=events', title: t('events') }}
        title={nameOf(event.type)}
        lead={
          <>
            {formatInstant(event.timestamp, i18n.language)} · <code>{event.id}</code>
          </>
        }
      />
      <div className="stack">
        {event.deliveries.length === 0 && <p className="desk-small">{t('nobodyText')}</p>}
        {event.deliveries.map((delivery) => (
          <Delivery key={delivery.endpoint} event={event.id} delivery={delivery} />
        ))}
      </div>
    </>
  );
}

function Delivery({ event, delivery }: { event: string; delivery: WebhookDelivery }) {
  const { t, i18n } = useTranslation('webhook');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const mayTell = useMay('operator');
  const url = useQuery(endpoints).data?.items.find(({ id }) => id === delivery.endpoint)?.url;
  const again = useAction(redeliver, async () => {
    void message.success(t('toldAgain'));
    await queries.invalidateQueries({ queryKey: ['webhook-event', event] });
  });
  return (
    <Panel
      title={url ?? delivery.endpoint}
      aside={
        <span className="line-up">
          <DeliveryTag state={delivery.state} />
          {mayTell && (
            <Button
              loading={again.isPending}
              onClick={() => again.mutate({ id: event, endpoint: delivery.endpoint })}
            >
              {t('tellAgain')}
            </Button>
          )}
        </span>
      }
    >
      {delivery.nextAttemptAt && (
        <p className="desk-small">
          {t('nextAttempt', { at: formatInstant(delivery.nextAttemptAt, i18n.language) })}
        </p>
      )}
      <AttemptList attempts={delivery.log ?? []} />
      {again.isError && <Failure error={again.error} />}
    </Panel>
  );
}
