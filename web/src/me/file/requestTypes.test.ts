import { expect, it } from 'vitest';
import { groups, isContact } from './requestTypes';

it('offers every kind of request once', () => {
  const types = groups.flatMap((group) => group.types);
  expect(types).toHaveLength(12);
  expect(new Set(types).size).toBe(12);
});

it.each(['', '  ', 'lin@mail.example', '13800000000'])('takes %j as a contact', (text) => {
  expect(isContact(text)).toBe(true);
});

it.each(['lin', 'lin@mail', '23800000000', '1380000000', 'a b@c.d'])('refuses %j', (text) => {
  expect(isContact(text)).toBe(false);
});
