import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  AuditEventView,
  ClockView,
  DeskSummaryView,
  HoldView,
  Page,
  QueueItemView,
  RequestView,
} from '../api/types';
import { call, callTagged, withQuery } from '../shared/http';
import type { ClockExplanation } from '../shared/ui/ClockWhy';

export interface QueueFilter {
  type?: string | undefined;
  state?: string | undefined;
  due?: string | undefined;
}

/** The calls that the desk makes, each in one place. */
export const summary = queryOptions({
  queryKey: ['desk-summary'],
  queryFn: () => call<DeskSummaryView>('GET', '/v1/desk/summary'),
  refetchInterval: 30_000,
});

export const queue = (filter: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: ['desk-queue', filter],
    queryFn: ({ pageParam }) =>
      call<Page<QueueItemView>>(
        'GET',
        withQuery('/v1/desk/queue', { ...filter, limit: 25, cursor: pageParam }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 30_000,
  });

export const requestById = (id: string) =>
  queryOptions({
    queryKey: ['request', id],
    queryFn: () => callTagged<RequestView>('GET', `/v1/requests/${id}`),
    refetchInterval: 15_000,
  });

export const clockOf = (request: string, clock: ClockView) =>
  queryOptions({
    queryKey: ['clock', request, clock.promise, clock.dueDate],
    queryFn: () => call<ClockExplanation>('GET', `/v1/requests/${request}/clocks/${clock.promise}`),
  });

export interface Move {
  id: string;
  move: string;
  body: object;
  etag: string | undefined;
}

export function makeMove({ id, move, body, etag }: Move, key: string) {
  return call<RequestView>('POST', `/v1/requests/${id}/${move}`, { body, key, ifMatch: etag });
}

export const auditOf = (object: string) =>
  queryOptions({
    queryKey: ['audit', object],
    queryFn: () => call<Page<AuditEventView>>('GET', withQuery('/v1/audit-events', { object })),
  });

export const holds = queryOptions({
  queryKey: ['holds'],
  queryFn: () => call<Page<HoldView>>('GET', '/v1/holds'),
});

export const holdById = (id: string) =>
  queryOptions({
    queryKey: ['hold', id],
    queryFn: () => call<HoldView>('GET', `/v1/holds/${id}`),
  });

export interface BreakGlass {
  reason: string;
  explanation: string;
  fields: string[];
}

export function breakGlass(hold: string, body: BreakGlass, key: string) {
  return call<{ state: string; fields?: Record<string, string> }>(
    'POST',
    `/v1/holds/${hold}/break-glass`,
    { body, key },
  );
}
