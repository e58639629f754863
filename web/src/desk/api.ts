import { queryOptions } from '@tanstack/react-query';
import type {
  AuditEvent,
  BreakGlass,
  Clock,
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

/** The calls that the desk makes, each in one place. */
export const summary = queryOptions({
  queryKey: ['desk-summary'],
  queryFn: () => call<DeskSummary>('GET', '/v1/desk/summary'),
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
