import { expect, it } from 'vitest';
import type { PromiseInForce, ProposedPromise } from '../../api/setup';
import { clockFor, keeps } from './api';

const said = (change: Partial<ProposedPromise> = {}): ProposedPromise => ({
  code: 'answered-15wd',
  amount: 15,
  unit: 'WORKING_DAY',
  start: 'RECEIVED',
  stop: 'ANSWERED',
  clause: '10',
  sentence: '',
  ...change,
});
const source = { document: { zh: '政策', en: 'Policy' }, clause: '10' };
const clock = { ...said(), code: 'c', name: 'c' } as unknown as PromiseInForce;

it('a clock as strict or stricter keeps what is said', () => {
  expect(keeps([clock], said())).toBe(clock);
  expect(keeps([clock], said({ amount: 20 }))).toBe(clock);
});

it.each([{ amount: 10 }, { unit: 'DAY' as const }, { start: 'VERIFIED' }, { stop: 'EXECUTED' }])(
  'a clock does not keep what is said with %o',
  (change) => {
    expect(keeps([clock], said(change))).toBeUndefined();
  },
);

it('is named in both languages and covers what its end is about', () => {
  expect(clockFor(said({ amount: 10 }), source)).toMatchObject({
    name: { zh: '10 个工作日内答复', en: 'Answered within 10 working days' },
  });
  expect(clockFor(said({ stop: 'EXECUTED' }), source)?.types).toEqual([
    'CORRECTION',
    'DELETION',
    'CANCELLATION',
  ]);
});

it('what no request starts is no clock', () => {
  expect(clockFor(said({ start: 'WITHDRAWAL', stop: 'ERASED' }), source)).toBeUndefined();
});
