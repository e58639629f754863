import type { DeskSummary } from '../../api/types';
import { beijingDay, plusDays } from '../../shared/time';

/** The five ways to look at the queue, each with an address of its own. */
export const views = ['open', 'mine', 'risk', 'second', 'ended'] as const;
export type QueueView = (typeof views)[number];

export const orders = ['DUE', 'OLDEST', 'NEWEST', 'END'] as const;
export type QueueOrder = (typeof orders)[number];

/** What the address of the queue asks for. */
export interface Criteria {
  view: QueueView;
  type?: string | undefined;
  state?: string | undefined;
  assignee?: string | undefined;
  promise?: string | undefined;
  /** `overdue`, `today`, `week`, or a legal day. */
  due?: string | undefined;
  sort?: QueueOrder | undefined;
}

const kept = ['type', 'state', 'assignee', 'promise', 'due'] as const;

/** Criteria as the address says; what it says wrongly is left out. */
export function criteriaOf(search: URLSearchParams): Criteria {
  const view = views.find((one) => one === search.get('view')) ?? 'open';
  const sort = orders.find((one) => one === search.get('sort'));
  const rest = kept.map((name) => [name, search.get(name) ?? undefined]);
  return { view, sort, ...(Object.fromEntries(rest) as Partial<Criteria>) };
}

/** The address's query that says the same; the usual is left unsaid. */
export function searchOf(criteria: Criteria): URLSearchParams {
  const said = { ...criteria, view: criteria.view === 'open' ? undefined : criteria.view };
  const entries = Object.entries(said).filter(([, value]) => value);
  return new URLSearchParams(entries as [string, string][]);
}

/** Whether anything narrows the view down. */
export function isNarrowed(criteria: Criteria): boolean {
  return kept.some((name) => criteria[name]);
}

const WEEK = 7 * 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString();

/**
 * A last legal day ends with the instant that begins the next; that instant belongs to it, and the
 * day's own first does not.
 */
function spanOf(day: string): { dueFrom: string; dueBefore: string } {
  const first = Date.parse(`${day}T00:00:00+08:00`);
  const next = Date.parse(`${plusDays(day, 1)}T00:00:00+08:00`);
  return { dueFrom: iso(first + 1), dueBefore: iso(next + 1) };
}

/** The instants that a wish about due dates means at this moment. */
function dueOf(due: string | undefined, now: number): { dueFrom?: string; dueBefore?: string } {
  switch (due) {
    case undefined:
      return {};
    case 'overdue':
      return { dueBefore: iso(now + 1) };
    case 'today':
      return { ...spanOf(beijingDay(now)), dueFrom: iso(now + 1) };
    case 'week':
      return { dueFrom: iso(now + 1), dueBefore: iso(now + WEEK + 1) };
    default:
      return /^\d{4}-\d{2}-\d{2}$/.test(due) ? spanOf(due) : {};
  }
}

/** What a wish cannot say by itself. */
export interface Known {
  user: string | null | undefined;
  summary: DeskSummary | undefined;
  now: number;
}

/** Whether enough is known for what the view means: who looks, or until when is soon. */
export function isAnswerable({ view }: Criteria, { user, summary }: Known): boolean {
  return (view !== 'mine' || Boolean(user)) && (view !== 'risk' || Boolean(summary));
}

/** The query that the queue's service understands. */
export function queryOf(criteria: Criteria, { user, summary, now }: Known) {
  const risk = summary ? iso(Date.parse(summary.atRiskUntil) + 1) : iso(now);
  return {
    type: criteria.type,
    state: criteria.state,
    assignee: criteria.view === 'mine' ? (user ?? 'none') : criteria.assignee,
    promise: criteria.promise,
    ended: criteria.view === 'ended' ? 'true' : undefined,
    proposed: criteria.view === 'second' ? 'true' : undefined,
    sort: criteria.sort,
    ...(criteria.view === 'risk' && { dueBefore: risk }),
    ...dueOf(criteria.due, now),
  };
}

export type QueueQuery = ReturnType<typeof queryOf>;
