import { expect, it } from 'vitest';
import { fromField, toField } from './beijingTime';

it('a time that is typed is a time in Beijing, wherever the browser stands', () => {
  expect(fromField('2026-11-20T09:30')).toBe('2026-11-20T01:30:00.000Z');
});

it('an instant is shown in Beijing and reads back the same', () => {
  expect(toField('2026-11-20T20:05:00Z')).toBe('2026-11-21T04:05');
  expect(fromField(toField('2026-11-20T20:05:00Z'))).toBe('2026-11-20T20:05:00.000Z');
});
