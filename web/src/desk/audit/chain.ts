import type { AuditEvent } from '../../api/types';

/** How an event stands in the chain, as far as this page can tell. */
export type Link = 'LINKED' | 'WAITING' | 'BROKEN' | 'UNSEEN';

/**
 * Newest first, as the service gives them. An event without a number waits for the chainer. One is
 * linked when the next older of the page has the number before its own and the hash it names; where
 * the older one is not on the page nothing can be said.
 */
export function linksOf(events: AuditEvent[]): Map<string, Link> {
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  return new Map(events.map((event) => [event.id, linkOf(event, bySeq)]));
}

function linkOf(event: AuditEvent, bySeq: ReadonlyMap<AuditEvent['seq'], AuditEvent>): Link {
  if (event.seq == null) return 'WAITING';
  const before = bySeq.get(event.seq - 1);
  if (!before) return 'UNSEEN';
  return before.hash === event.prevHash ? 'LINKED' : 'BROKEN';
}
