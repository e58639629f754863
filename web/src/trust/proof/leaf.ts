import { beijingDay } from '../../shared/time';
import { equal, hmacSha256, toBase64, utf8 } from './bytes';
import { canonical, isObject, type Json, parseJson } from './json';

/** What the log says about a record: its kind, its day in Beijing, a salted commitment to it. */
export interface Leaf {
  type: string;
  day: string;
  commit: string;
}

/** Reads a leaf's bytes; a RangeError unless they are exactly what a log would write. */
export function parseLeaf(data: Uint8Array): Leaf {
  const value = parseJson(data);
  if (!isObject(value) || value.v !== 1) throw new RangeError('not a leaf');
  const { type, day, commit } = value;
  if (typeof type !== 'string' || typeof day !== 'string' || typeof commit !== 'string') {
    throw new RangeError('not a leaf');
  }
  if (!equal(utf8(canonical({ v: 1, type, day, commit })), data)) {
    throw new RangeError('not in canonical form');
  }
  return { type, day, commit };
}

/** Whether the leaf commits to that record under that salt. */
export async function commitsTo(
  leaf: Leaf,
  salt: Uint8Array<ArrayBuffer>,
  record: Json,
): Promise<boolean> {
  return leaf.commit === toBase64(await hmacSha256(salt, utf8(canonical(record))));
}

/** The day in Beijing of an RFC 3339 instant; nothing for what is none. */
export function legalDay(instant: Json | undefined): string | undefined {
  const at = typeof instant === 'string' ? Date.parse(instant) : NaN;
  if (Number.isNaN(at)) return undefined;
  return beijingDay(at);
}
