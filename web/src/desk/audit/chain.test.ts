import { expect, it } from 'vitest';
import type { AuditEvent } from '../../api/types';
import { linksOf } from './chain';

const event = (seq: number | null, prevHash: string, hash: string) =>
  ({ id: `evt_${seq ?? 'new'}`, seq, prevHash, hash }) as AuditEvent;

it('an event that names the hash before it is linked, the oldest shown is left open', () => {
  const links = linksOf([event(2, 'a', 'b'), event(1, '0', 'a')]);
  expect([...links.values()]).toEqual(['LINKED', 'UNSEEN']);
});

it('a changed event breaks the link that follows it', () => {
  const links = linksOf([event(2, 'a', 'b'), event(1, '0', 'x')]);
  expect(links.get('evt_2')).toBe('BROKEN');
});

it('an event without a number waits', () => {
  expect(linksOf([event(null, '', '')]).get('evt_new')).toBe('WAITING');
});

it('a missing event in between is no link', () => {
  expect(linksOf([event(3, 'b', 'c'), event(1, '0', 'a')]).get('evt_3')).toBe('UNSEEN');
});
