import { describe, expect, it } from 'vitest';
import type { DeskSummary } from '../../api/types';
import { criteriaOf, isNarrowed, queryOf, searchOf } from './criteria';

const now = Date.parse('2026-11-20T02:00:00Z');
const summary = { atRiskUntil: '2026-11-24T16:00:00Z' } as DeskSummary;
const ask = (query: string) =>
  queryOf(criteriaOf(new URLSearchParams(query)), { user: 'stf_1', summary, now });

describe('the address of the queue', () => {
  it.each(['', 'view=mine', 'view=ended&sort=END', 'view=risk&type=COPY&due=2026-11-24'])(
    'comes back as it was read: %s',
    (query) => expect(searchOf(criteriaOf(new URLSearchParams(query))).toString()).toBe(query),
  );

  it('falls back to what is open where it says something unknown', () => {
    expect(criteriaOf(new URLSearchParams('view=all&sort=random'))).toMatchObject({
      view: 'open',
      sort: undefined,
    });
  });

  it('a view alone narrows nothing down', () => {
    expect(isNarrowed(criteriaOf(new URLSearchParams('view=mine')))).toBe(false);
    expect(isNarrowed(criteriaOf(new URLSearchParams('view=mine&type=COPY')))).toBe(true);
  });
});

describe('due dates', () => {
  it('what is due at the end of today is due today, what was due at its beginning is not', () => {
    const { dueFrom, dueBefore } = ask('due=2026-11-20');
    const endOfToday = Date.parse('2026-11-20T16:00:00Z');
    expect(Date.parse(dueBefore ?? '')).toBeGreaterThan(endOfToday);
    expect(Date.parse(dueFrom ?? '')).toBeGreaterThan(Date.parse('2026-11-19T16:00:00Z'));
  });

  it('what is overdue already is not due today once more', () => {
    expect(Date.parse(ask('due=today').dueFrom ?? '')).toBeGreaterThan(now);
    expect(ask('due=overdue').dueFrom).toBeUndefined();
  });

  it('what is at risk includes what the service says is', () => {
    expect(Date.parse(ask('view=risk').dueBefore ?? '')).toBeGreaterThan(
      Date.parse(summary.atRiskUntil),
    );
  });
});

it('mine are those of whoever looks', () => {
  expect(ask('view=mine')).toMatchObject({ assignee: 'stf_1', ended: undefined });
});
