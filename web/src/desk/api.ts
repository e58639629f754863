import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  AuditEvent,
  BreakGlass,
  Clock,
  DeskQueueItem,
  DeskSummary,
  ExplainedDueDate,
  Hold,
  NewBreakGlass,
  NewHoldLineDecision,
  Page,
  PromiseInForce,
  RefusalReason,
  RightsRequest,
  RightsRequestFile,
  StaffMember,
} from '../api/types';
import { call, callTagged, withQuery } from '../shared/http';
import { beijingDay, plusDays, serverNow } from '../shared/time';

/** What the desk looks at; `ended` is set for what is over instead of what is open. */
export interface QueueFilter {
  ended?: string | undefined;
  type?: string | undefined;
  state?: string | undefined;
  assignee?: string | undefined;
  promise?: string | undefined;
  due?: string | undefined;
}

const WEEK = 7 * 86_400_000;

/** The instant that a chip of the summary strip means, by the server's clock. */
function dueBefore(due: string): string {
  const now = serverNow();
  if (due === 'overdue') return new Date(now).toISOString();
  if (due === 'week') return new Date(now + WEEK).toISOString();
  return new Date(`${plusDays(beijingDay(now), 1)}T00:00:00+08:00`).toISOString();
}

/** The calls that the desk makes, each in one place. */
export const summary = queryOptions({
  queryKey: ['desk-summary'],
  queryFn: () => call<DeskSummary>('GET', '/v1/desk/summary'),
  refetchInterval: 30_000,
});

export const queue = (filter: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: ['desk-queue', filter],
    queryFn: ({ pageParam }) =>
      call<Page<DeskQueueItem>>(
        'GET',
        withQuery('/v1/desk/queue', {
          type: filter.type,
          state: filter.state,
          assignee: filter.assignee,
          promise: filter.promise,
          ended: filter.ended && 'true',
          dueBefore: filter.due && dueBefore(filter.due),
          limit: 25,
          cursor: pageParam,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 30_000,
  });

/** Everybody who works at the desk, as far as they have come by. */
export const staff = queryOptions({
  queryKey: ['desk-staff'],
  queryFn: () => call<Page<StaffMember>>('GET', '/v1/desk/staff'),
  staleTime: 60_000,
});

export const requestById = (id: string) =>
  queryOptions({
    queryKey: ['request', id],
    queryFn: () => callTagged<RightsRequestFile>('GET', `/v1/requests/${id}`),
    refetchInterval: 15_000,
  });

export const clockOf = (request: string, clock: Clock) =>
  queryOptions({
    queryKey: ['clock', request, clock.promise, clock.dueDate],
    queryFn: () => call<ExplainedDueDate>('GET', `/v1/requests/${request}/clocks/${clock.promise}`),
  });

export interface Move {
  id: string;
  move: string;
  body: object | undefined;
  etag: string | undefined;
}

export function makeMove({ id, move, body, etag }: Move, key: string) {
  return call<RightsRequest>('POST', `/v1/requests/${id}/${move}`, { body, key, ifMatch: etag });
}

export const auditOf = (about: { object: string } | { subject: string }) =>
  queryOptions({
    queryKey: ['audit', about],
    queryFn: () => call<Page<AuditEvent>>('GET', withQuery('/v1/audit-events', { ...about })),
  });

export const holds = queryOptions({
  queryKey: ['holds'],
  queryFn: () => call<Page<Hold>>('GET', '/v1/holds'),
});

export const holdById = (id: string) =>
  queryOptions({
    queryKey: ['hold', id],
    queryFn: () => call<Hold>('GET', `/v1/holds/${id}`),
  });

export const breakGlassOf = (hold: string) =>
  queryOptions({
    queryKey: ['break-glass', hold],
    queryFn: () => call<Page<BreakGlass>>('GET', `/v1/holds/${hold}/break-glass`),
    refetchInterval: 15_000,
  });

export function askBreakGlass(hold: string, body: NewBreakGlass, key: string) {
  return call<BreakGlass>('POST', `/v1/holds/${hold}/break-glass`, { body, key });
}

/** Approves as the second person, or reads what was approved; the answer holds the fields. */
export function openBreakGlass(asked: BreakGlass, act: 'approve' | 'read', key: string) {
  const path = `/v1/holds/${asked.hold}/break-glass/${asked.id}/${act}`;
  return call<BreakGlass>('POST', path, { key });
}

export function decideLine(hold: string, field: string, reason: string, key: string) {
  const body: NewHoldLineDecision = { decision: 'KEEP', reason };
  return call<Hold>('POST', `/v1/holds/${hold}/lines/${field}/decision`, { body, key });
}

export const refusalReasons = queryOptions({
  queryKey: ['refusal-reasons'],
  queryFn: () => call<Page<RefusalReason>>('GET', '/v1/refusal-reasons'),
  staleTime: Infinity,
});

export const promises = queryOptions({
  queryKey: ['promises'],
  queryFn: () => call<Page<PromiseInForce>>('GET', '/v1/promises'),
  staleTime: Infinity,
});
