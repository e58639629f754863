import { queryOptions } from '@tanstack/react-query';
import type {
  CategoryRule,
  NewCategoryRule,
  NewRetentionRule,
  RetentionRule,
  RetentionRun,
  RuleConflict,
} from '../../api/setup';
import type { Page } from '../../api/types';
import { call } from '../../shared/http';

/** The rule of a cancellation first, then each category's. */
export const rules = queryOptions({
  queryKey: ['retention-rules'],
  queryFn: () => call<Page<RetentionRule>>('GET', '/v1/retention-rules'),
});

export const ruleVersions = (code: string) =>
  queryOptions({
    queryKey: ['rule-versions', code],
    queryFn: () => call<Page<CategoryRule>>('GET', `/v1/retention-rules/${code}/versions`),
  });

export const conflicts = queryOptions({
  queryKey: ['rule-conflicts'],
  queryFn: () => call<Page<RuleConflict>>('GET', '/v1/retention-rules/conflicts'),
});

const busy = (run: RetentionRun | undefined) =>
  run?.state === 'COLLECTING' || run?.state === 'RUNNING';

export const runs = queryOptions({
  queryKey: ['retention-runs'],
  queryFn: () => call<Page<RetentionRun>>('GET', '/v1/retention-runs?limit=20'),
  refetchInterval: ({ state }) => (state.data?.items.some(busy) ? 1500 : 30_000),
});

export const runById = (id: string) =>
  queryOptions({
    queryKey: ['retention-run', id],
    queryFn: () => call<RetentionRun>('GET', `/v1/retention-runs/${id}`),
    refetchInterval: ({ state }) => (busy(state.data) ? 1000 : false),
  });

export function makeRule(body: NewCategoryRule, key: string) {
  return call<CategoryRule>('POST', '/v1/retention-rules', { body, key });
}

export function retireRule(code: string, key: string) {
  return call<CategoryRule>('POST', `/v1/retention-rules/${code}/retire`, { key });
}

/** Replaces the rule of a cancellation; 412 when it is no longer the version that was looked at. */
export function setCancellationRule({ rule, over }: { rule: NewRetentionRule; over: number }) {
  return call<RetentionRule>('PUT', '/v1/retention-rules/cancellation', {
    body: rule,
    ifMatch: `"${over}"`,
  });
}

export interface ConflictDecision {
  conflict: string;
  rule: string;
  reason: string;
}

export function decideConflict({ conflict, ...body }: ConflictDecision, key: string) {
  const path = `/v1/retention-rules/conflicts/${conflict}/decision`;
  return call<RuleConflict>('POST', path, { body, key });
}

export interface RunOrder {
  dryRun: boolean;
  perMinute?: number;
}

export function startRun(body: RunOrder, key: string) {
  return call<RetentionRun>('POST', '/v1/retention-runs', { body, key });
}

export function steerRun(
  { id, move }: { id: string; move: 'pause' | 'resume' | 'stop' },
  key: string,
) {
  return call<RetentionRun>('POST', `/v1/retention-runs/${id}/${move}`, { key });
}
