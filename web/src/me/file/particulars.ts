import type { NewRightsRequest, RequestType } from '../../api/types';

/** One wrong value, as it is typed. */
export interface WrongValue {
  field: string;
  from: string;
  to: string;
}

/** What the form holds beyond words. */
export interface Named {
  values: WrongValue[];
  recipient: string;
  recipientContact: string;
}

export const blankValue: WrongValue = { field: '', from: '', to: '' };
export const nothingNamed: Named = { values: [blankValue], recipient: '', recipientContact: '' };

const isTouched = ({ field, from, to }: WrongValue) => `${field}${from}${to}`.trim() !== '';
const isWhole = ({ field, to }: WrongValue) => field.trim() !== '' && to.trim() !== '';

/** Whether a field was begun and not finished, or a recipient has no contact. */
export function isHalfNamed(type: RequestType, named: Named): boolean {
  if (type === 'CORRECTION') return named.values.some((one) => isTouched(one) && !isWhole(one));
  const { recipient, recipientContact } = named;
  return type === 'TRANSFER' && (recipient.trim() === '') !== (recipientContact.trim() === '');
}

/** What the service takes; nothing for a kind that names nothing. */
export function particularsOf(type: RequestType, named: Named): NewRightsRequest['particulars'] {
  if (type === 'CORRECTION') {
    const fields = named.values.filter(isWhole).map(({ field, from, to }) => ({
      field: field.trim(),
      to: to.trim(),
      ...(from.trim() && { from: from.trim() }),
    }));
    return fields.length > 0 ? { fields } : undefined;
  }
  const { recipient, recipientContact } = named;
  return type === 'TRANSFER' && recipient.trim()
    ? { recipient: { name: recipient.trim(), contact: recipientContact.trim() } }
    : undefined;
}
