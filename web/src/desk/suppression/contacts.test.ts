import { expect, it } from 'vitest';
import { contactsIn } from './contacts';

it('tells mail addresses from mobiles, however they are parted', () => {
  expect(contactsIn('lin@mail.example\n13800000000， wu@mail.example')).toEqual([
    { channel: 'EMAIL', address: 'lin@mail.example' },
    { channel: 'SMS', address: '13800000000' },
    { channel: 'EMAIL', address: 'wu@mail.example' },
  ]);
});

it('finds nothing in blank lines', () => {
  expect(contactsIn(' \n , ')).toEqual([]);
});
