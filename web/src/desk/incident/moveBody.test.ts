import { expect, it } from 'vitest';
import { bodyOf, path } from './moveBody';

it('people are named one a line, by the id here or by that of the website', () => {
  expect(bodyOf('add-people', { people: 'sub_1\nu-42\n', category: '' })).toEqual({
    subjects: [{ id: 'sub_1' }, { externalId: 'u-42' }],
  });
});

it('a category alone names everybody of whom such a record was reported', () => {
  expect(bodyOf('add-people', { category: 'mobile' })).toEqual({ category: 'mobile' });
});

it('a report was sent when it is said, and now where nothing is said', () => {
  expect(bodyOf('report', { kind: 'FIRST', authority: 'A', reference: '' })).toEqual({
    kind: 'FIRST',
    authority: 'A',
  });
  expect(
    bodyOf('report', { kind: 'FIRST', authority: 'A', sentAt: '2026-11-20T09:30' }),
  ).toMatchObject({ sentAt: '2026-11-20T01:30:00.000Z' });
});

it('moves go where the service takes them', () => {
  expect(['notify', 'add-people', 'report', 'contain'].map(path)).toEqual([
    'notice',
    'people',
    'reports',
    'contain',
  ]);
});
