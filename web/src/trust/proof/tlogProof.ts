import { fromBase64 } from './bytes';
import { parseNote, type SignedNote } from './signedNote';

const HEAD = 'c2sp.org/tlog-proof@v1';
const HASH_SIZE = 32;

/** A leaf's way to a signed root (C2SP tlog-proof). */
export interface TlogProof {
  index: bigint;
  siblings: Uint8Array[];
  checkpoint: Checkpoint;
  note: SignedNote;
}

/** The state that a log signs (C2SP tlog-checkpoint). */
export interface Checkpoint {
  origin: string;
  size: bigint;
  root: Uint8Array;
}

/** Reads the text; a RangeError unless it has exactly that form. No hash is checked. */
export function parseProof(text: string): TlogProof {
  const blank = text.indexOf('\n\n');
  if (blank < 0) throw new RangeError('a proof has a blank line before its checkpoint');
  const [head, index = '', ...siblings] = text.slice(0, blank).split('\n');
  if (head !== HEAD || !index.startsWith('index ')) throw new RangeError('not a tlog-proof');
  const note = parseNote(text.slice(blank + 2));
  return {
    index: decimal(index.slice('index '.length)),
    siblings: siblings.map(hash),
    checkpoint: parseCheckpoint(note.text),
    note,
  };
}

/** Reads the first three lines of a note's text. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', size = '', root = '', last] = text.split('\n');
  if (!origin || origin.includes('+') || last === undefined) {
    throw new RangeError('a checkpoint has three lines');
  }
  return { origin, size: decimal(size), root: hash(root) };
}

function decimal(text: string): bigint {
  if (!/^(0|[1-9][0-9]{0,17})$/.test(text)) throw new RangeError('not a plain decimal');
  return BigInt(text);
}

function hash(text: string): Uint8Array {
  const bytes = fromBase64(text);
  if (bytes.length !== HASH_SIZE) throw new RangeError('a hash has 32 bytes');
  return bytes;
}
