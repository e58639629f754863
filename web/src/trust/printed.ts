import { isObject, type Json, parseJson } from './proof/json';

/** What a receipt says of one purpose, to be held against the page. */
export interface Said {
  purpose: string;
  state: string;
  at: string;
}

/** What the receipt inside a PDF says; nothing for a certificate, which names no purposes. */
export function saidBy(document: Uint8Array): Said[] {
  const receipt = parseJson(document);
  if (!isObject(receipt)) return [];
  const titles = new Map(
    objects(receipt.pii_processing).map((one) => [one.purpose_id, text(one.purpose)]),
  );
  return objects(receipt.event).map((event) => ({
    purpose: titles.get(event.purpose_id) ?? text(event.purpose_id),
    state: text(event.event_type),
    at: text(event.event_time),
  }));
}

function objects(value: Json | undefined) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
