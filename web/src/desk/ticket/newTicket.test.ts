import { expect, it } from 'vitest';
import { ticketFrom } from './newTicket';

it('what was left empty is left out, so that the level follows from the kind', () => {
  expect(
    ticketFrom({ kind: 'TASK', title: 'Disks', text: 'Change them.', contact: '', person: ' ' }),
  ).toEqual({ kind: 'TASK', title: 'Disks', text: 'Change them.' });
});

it('whom it is about is named by id', () => {
  expect(ticketFrom({ kind: 'REQUEST', title: 'A', text: 'B', person: ' sub_1 ' })).toEqual({
    kind: 'REQUEST',
    title: 'A',
    text: 'B',
    subject: { id: 'sub_1' },
  });
});
