import type { RequestType } from '../../api/types';

/** Kinds of requests that belong together. */
export interface TypeGroup {
  group: string;
  types: RequestType[];
}

/** What a person may ask for, by what they want; cancelling an account has a page of its own. */
export const groups: TypeGroup[] = [
  { group: 'see', types: ['ACCESS', 'COPY', 'TRANSFER'] },
  { group: 'change', types: ['CORRECTION', 'DELETION', 'CANCELLATION'] },
  { group: 'limit', types: ['RESTRICTION', 'OBJECTION'] },
  { group: 'explain', types: ['AUTOMATED_DECISION', 'EXPLANATION'] },
  { group: 'other', types: ['NEXT_OF_KIN', 'COMPLAINT'] },
];

/** Types that nobody can handle without the person's words. */
const inWords: RequestType[] = ['CORRECTION', 'NEXT_OF_KIN', 'COMPLAINT'];

export function needsWords(type: RequestType): boolean {
  return inWords.includes(type);
}

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MOBILE = /^1[3-9]\d{9}$/;

/** A mail address or a mainland mobile; nothing is fine too. */
export function isContact(text: string): boolean {
  const contact = text.trim();
  return contact === '' || MAIL.test(contact) || MOBILE.test(contact);
}
