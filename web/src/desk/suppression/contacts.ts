import type { NewSuppression } from '../../api/setup';

/** Mail addresses and mobiles as somebody pasted them: one a line, or parted by commas. */
export function contactsIn(text: string): NewSuppression['contacts'] {
  return text
    .split(/[\s,，;；]+/)
    .filter(Boolean)
    .map((address) => ({ channel: address.includes('@') ? 'EMAIL' : 'SMS', address }));
}
