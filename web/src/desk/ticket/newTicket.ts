import type { NewTicket } from '../../api/types';

/** What the form holds. */
export interface TicketValues extends Omit<NewTicket, 'subject'> {
  person?: string;
}

/** What was left empty is left out; the level then follows from the kind. */
export function ticketFrom({ person, ...said }: TicketValues): NewTicket {
  const filled = Object.entries(said).filter(([, value]) => value !== undefined && value !== '');
  const ticket = Object.fromEntries(filled) as unknown as NewTicket;
  return person?.trim() ? { ...ticket, subject: { id: person.trim() } } : ticket;
}
