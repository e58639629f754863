import { queryOptions } from '@tanstack/react-query';
import type { NewTicket, Ticket, TicketFile } from '../../api/types';
import { call, callTagged } from '../../shared/http';
import { pagesOf } from '../parts/pagesOf';

/** Open ones, or all of them. */
export const tickets = (ended: boolean) =>
  pagesOf<Ticket>('tickets', '/v1/tickets', { ended: ended ? 'true' : undefined });

export const ticketById = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id],
    queryFn: () => callTagged<TicketFile>('GET', `/v1/tickets/${id}`),
    refetchInterval: 15_000,
  });

export function openTicket(body: NewTicket, key: string) {
  return call<Ticket>('POST', '/v1/tickets', { body, key });
}

interface TicketMove {
  id: string;
  /** The last part of its address. */
  move: string;
  body: object;
  etag: string | undefined;
}

export function moveTicket({ id, move, body, etag }: TicketMove, key: string) {
  const said = Object.keys(body).length > 0 ? body : undefined;
  return call<Ticket>('POST', `/v1/tickets/${id}/${move}`, { body: said, key, ifMatch: etag });
}
