import { equal, fromBase64 } from './bytes';
import { signed, type VerifierKey } from './verifierKey';

const LINE = /^\u2014 (\S+) (\S+)$/;

/** A text, which ends in a newline, with its signature lines (C2SP signed-note). */
export interface SignedNote {
  text: string;
  lines: { name: string; id: Uint8Array; signature: Uint8Array }[];
}

/** Reads a note; a RangeError unless it has exactly that form. No signature is checked. */
export function parseNote(note: string): SignedNote {
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0 || !note.endsWith('\n')) throw new RangeError('a note has a blank line');
  const lines = note.slice(blank + 2, -1).split('\n');
  return { text: note.slice(0, blank + 1), lines: lines.map(parseLine) };
}

function parseLine(line: string): SignedNote['lines'][number] {
  const [, name = '', value = ''] = LINE.exec(line) ?? [];
  const bytes = fromBase64(value);
  if (!name || bytes.length <= 4) throw new RangeError('not a signature line');
  return { name, id: bytes.slice(0, 4), signature: bytes.slice(4) };
}

/** Whether the key signed the text, by at least one line, and no line of the key is false. */
export async function signedBy({ text, lines }: SignedNote, key: VerifierKey): Promise<boolean> {
  const own = lines.filter(({ name, id }) => name === key.name && equal(id, key.id));
  const checked = await Promise.all(own.map(({ signature }) => signed(key, text, signature)));
  return checked.length > 0 && checked.every(Boolean);
}
