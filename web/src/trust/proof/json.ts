/** A JSON value within I-JSON (RFC 7493). */
export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [name: string]: Json;
}

const TOKEN = /"(?:[^"\\]|\\.)*"\s*(:)?/g;

/**
 * Reads UTF-8 JSON. A RangeError for other encodings, for a name that stands twice in an object,
 * for infinite numbers and for lone surrogates: each could show one thing and prove another.
 */
export function parseJson(bytes: Uint8Array): Json {
  let text: string;
  let value: Json;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text) as Json;
  } catch {
    throw new RangeError('not JSON in UTF-8');
  }
  const named = [...text.matchAll(TOKEN)].filter((token) => token[1]).length;
  if (named !== namesIn(value)) throw new RangeError('a name stands twice');
  return value;
}

function namesIn(value: Json): number {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a number');
  if (typeof value === 'string') encodable(value);
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + namesIn(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [name, member]) => {
    encodable(name);
    return sum + 1 + namesIn(member);
  }, 0);
}

function encodable(text: string): void {
  try {
    encodeURIComponent(text);
  } catch {
    throw new RangeError('a lone surrogate');
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one text that RFC 8785 gives a value: sorted names, no spaces, ECMAScript's numbers. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}
