import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WebhookEvent } from '../../api/setup';
import { formatInstant } from '../../shared/time';
import { Failure } from '../Failure';
import { Listing } from '../parts/Listing';
import { type EventFilter, events, eventTypes } from './api';
import { DeliveryTag } from './DeliveryTag';
import { useEventName } from './eventName';

const states = ['PENDING', 'DELIVERED', 'GIVEN_UP', 'DROPPED'] as const;

/** What was told in the last thirty days, the newest first. */
export function Events() {
  const { t } = useTranslation('webhook');
  const nameOf = useEventName();
  const [filter, setFilter] = useState<EventFilter>({});
  const query = useInfiniteQuery(events(filter));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="stack">
      <div className="line-up">
        <Select
          allowClear
          className="filter"
          placeholder={t('anyType')}
          aria-label={t('anyType')}
          onChange={(type?: string) => setFilter({ ...filter, type })}
          options={eventTypes.map((value) => ({ value, label: nameOf(value) }))}
        />
        <Select
          allowClear
          className="filter"
          placeholder={t('anyState')}
          aria-label={t('anyState')}
          onChange={(state?: string) => setFilter({ ...filter, state })}
          options={states.map((value) => ({ value, label: t(`delivery.${value}`) }))}
        />
      </div>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active className="desk-panel" />}
      {query.isSuccess && items.length === 0 && <p className="desk-small">{t('noEvent')}</p>}
      {items.length > 0 && <List items={items} />}
      {query.hasNextPage && (
        <div>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more', { ns: 'shared' })}
          </Button>
        </div>
      )}
    </div>
  );
}

function List({ items }: { items: WebhookEvent[] }) {
  const { t, i18n } = useTranslation('webhook');
  const nameOf = useEventName();
  return (
    <Listing
      label={t('events')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'type',
          title: t('event'),
          render: ({ id, type }) => <Link to={`/webhooks/events/${id}`}>{nameOf(type)}</Link>,
        },
        {
          key: 'at',
          title: t('at'),
          render: ({ timestamp }) => formatInstant(timestamp, i18n.language),
        },
        {
          key: 'deliveries',
          title: t('deliveries'),
          render: ({ deliveries }) => (
            <span className="line-up">
              {deliveries.length === 0 && t('nobody')}
              {deliveries.map(({ endpoint, state }) => (
                <DeliveryTag key={endpoint} state={state} />
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}
