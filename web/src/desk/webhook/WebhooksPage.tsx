import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Endpoint } from '../../api/setup';
import { Tag } from '../../shared/ui/Tag';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { endpoints, eventTypes } from './api';
import { EndpointDialog } from './EndpointDialog';
import { useEventName } from './eventName';
import { Events } from './Events';

/** Who is told of what, and whether it arrived. */
export function WebhooksPage() {
  const { t } = useTranslation('webhook');
  const [search, setSearch] = useSearchParams();
  const [making, setMaking] = useState(false);
  const query = useQuery(endpoints);
  const make = useMay('operator') && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} actions={make} />
      <Tabs
        activeKey={search.get('tab') ?? 'endpoints'}
        onChange={(tab) => setSearch({ tab }, { replace: true })}
        items={[
          {
            key: 'endpoints',
            label: t('endpoints'),
            children: (
              <Answered query={query}>
                {({ items }) =>
                  items.length ? (
                    <Endpoints items={items} />
                  ) : (
                    <Teach title={t('none.title')} text={t('none.text')}>
                      {make}
                    </Teach>
                  )
                }
              </Answered>
            ),
          },
          { key: 'events', label: t('events'), children: <Events /> },
        ]}
      />
      {making && <EndpointDialog onClose={() => setMaking(false)} />}
    </>
  );
}

function Endpoints({ items }: { items: Endpoint[] }) {
  const { t } = useTranslation('webhook');
  const nameOf = useEventName();
  return (
    <Listing
      label={t('endpoints')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'url',
          title: t('field.url'),
          render: ({ id, url }) => (
            <Link to={`/webhooks/${id}`} className="desk-mono wrap">
              {url}
            </Link>
          ),
        },
        {
          key: 'state',
          title: t('state'),
          render: ({ state, disabledReason }) => (
            <>
              <Tag tone={state === 'ACTIVE' ? 'good' : 'bad'}>{t(`endpointState.${state}`)}</Tag>
              {disabledReason && <div className="desk-small">{disabledReason}</div>}
            </>
          ),
        },
        {
          key: 'events',
          title: t('field.events'),
          render: ({ events }) => (
            <span className="wrap">
              {events.length === eventTypes.length
                ? t('everyEvent')
                : events.map(nameOf).join(t('separator', { ns: 'shared' }))}
            </span>
          ),
        },
        {
          key: 'recipient',
          title: t('field.recipient'),
          wideOnly: true,
          render: ({ recipient }) => recipient ?? t('ownSite'),
        },
      ]}
    />
  );
}
