import type { RequestType } from '../api/types';

/** Every kind of request, in the order people know them. */
export const requestTypes: RequestType[] = [
  'ACCESS',
  'COPY',
  'TRANSFER',
  'CORRECTION',
  'DELETION',
  'RESTRICTION',
  'OBJECTION',
  'AUTOMATED_DECISION',
  'EXPLANATION',
  'CANCELLATION',
  'NEXT_OF_KIN',
  'COMPLAINT',
];
