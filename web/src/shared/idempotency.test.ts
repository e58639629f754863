import { expect, it } from 'vitest';
import { ActionKeys } from './idempotency';

it('an action keeps its key for its retries', () => {
  const keys = new ActionKeys();
  expect(keys.keyFor({ purpose: 'marketing' })).toBe(keys.keyFor({ purpose: 'marketing' }));
});

it('another input is another action', () => {
  const keys = new ActionKeys();
  expect(keys.keyFor('a')).not.toBe(keys.keyFor('b'));
});

it('the same input after success is a new action', () => {
  const keys = new ActionKeys();
  const first = keys.keyFor('a');
  keys.succeeded();
  expect(keys.keyFor('a')).not.toBe(first);
});
