import { expect, it } from 'vitest';
import { isHalfNamed, nothingNamed, particularsOf } from './particulars';

const wrong = (field: string, from: string, to: string) => ({
  ...nothingNamed,
  values: [{ field, from, to }],
});

it('a row that nobody touched is no field, and not half a one either', () => {
  expect(particularsOf('CORRECTION', nothingNamed)).toBeUndefined();
  expect(isHalfNamed('CORRECTION', nothingNamed)).toBe(false);
});

it('a field needs its right value; the wrong one may be left out', () => {
  expect(isHalfNamed('CORRECTION', wrong('nickname', 'Lim', ''))).toBe(true);
  expect(particularsOf('CORRECTION', wrong(' nickname ', '', 'Lin'))).toEqual({
    fields: [{ field: 'nickname', to: 'Lin' }],
  });
});

it('a recipient needs a contact', () => {
  const pine = { ...nothingNamed, recipient: 'Pine' };
  expect(isHalfNamed('TRANSFER', pine)).toBe(true);
  expect(particularsOf('TRANSFER', { ...pine, recipientContact: 'p@pine.example' })).toEqual({
    recipient: { name: 'Pine', contact: 'p@pine.example' },
  });
});

it('what was typed for another kind is not sent', () => {
  expect(particularsOf('ACCESS', wrong('nickname', '', 'Lin'))).toBeUndefined();
});
