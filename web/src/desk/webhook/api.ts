import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Attempt, Endpoint, EndpointTest, WebhookEvent } from '../../api/setup';
import type { Page } from '../../api/types';
import { call, withQuery } from '../../shared/http';

export const eventTypes = [
  'consent.given',
  'consent.withdrawn',
  'consent.expired',
  'purpose.ended',
  'erasure.requested',
  'policy.published',
  'account.cancelled',
  'account.erased',
];

export const endpoints = queryOptions({
  queryKey: ['webhook-endpoints'],
  queryFn: () => call<Page<Endpoint>>('GET', '/v1/webhook-endpoints'),
});

export const endpointById = (id: string) =>
  queryOptions({
    queryKey: ['webhook-endpoint', id],
    queryFn: () => call<Endpoint>('GET', `/v1/webhook-endpoints/${id}`),
  });

export const attemptsOf = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['webhook-attempts', id],
    queryFn: ({ pageParam }) =>
      call<Page<Attempt>>(
        'GET',
        withQuery(`/v1/webhook-endpoints/${id}/attempts`, { cursor: pageParam }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 15_000,
  });

export interface EventFilter {
  type?: string | undefined;
  state?: string | undefined;
}

export const events = (filter: EventFilter) =>
  infiniteQueryOptions({
    queryKey: ['webhook-events', filter],
    queryFn: ({ pageParam }) =>
      call<Page<WebhookEvent>>('GET', withQuery('/v1/events', { ...filter, cursor: pageParam })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 15_000,
  });

export const eventById = (id: string) =>
  queryOptions({
    queryKey: ['webhook-event', id],
    queryFn: () => call<WebhookEvent>('GET', `/v1/events/${id}`),
    refetchInterval: 5_000,
  });

export interface EndpointWrite {
  url: string;
  events: string[];
  recipient?: string;
}

/** The answer alone holds the secret. */
export function makeEndpoint(body: EndpointWrite, key: string) {
  return call<Endpoint>('POST', '/v1/webhook-endpoints', { body, key });
}

export function changeEndpoint({ id, body }: { id: string; body: EndpointWrite }) {
  return call<Endpoint>('PUT', `/v1/webhook-endpoints/${id}`, { body });
}

export function moveEndpoint(
  { id, move }: { id: string; move: 'enable' | 'disable' },
  key: string,
) {
  return call<Endpoint>('POST', `/v1/webhook-endpoints/${id}/${move}`, { key });
}

export function rotateSecret(
  { id, overlapHours }: { id: string; overlapHours: number },
  key: string,
) {
  const body = { overlapHours };
  return call<Endpoint>('POST', `/v1/webhook-endpoints/${id}/rotate-secret`, { body, key });
}

export function testEndpoint(id: string, key: string) {
  return call<EndpointTest>('POST', `/v1/webhook-endpoints/${id}/test`, { key });
}

export function removeEndpoint(id: string) {
  return call<undefined>('DELETE', `/v1/webhook-endpoints/${id}`);
}

export function redeliver({ id, endpoint }: { id: string; endpoint: string }, key: string) {
  return call<undefined>('POST', `/v1/events/${id}/redeliver`, { body: { endpoint }, key });
}
