import { type Said, saidBy } from './printed';
import { attachedTo } from './proof/attachment';
import { checkDocument } from './proof/documentCheck';
import type { Verdict } from './proof/verdict';
import { parseKey } from './proof/verifierKey';

/** A verdict, or why none could be reached; of a PDF what its receipt says, for the page may say more. */
export type FileVerdict =
  (Verdict & { printed?: Said[] }) | { result: 'UNTOLD'; why: 'TOO_LARGE' | 'PDF' | 'KEYS' };

const LARGEST = 5_000_000;
const PDF = '%PDF-';

/**
 * Checks a file against the log keys, one a line. A PDF holds the receipt inside: that is checked,
 * and told, so that it can be held against what stands on the page; the command compares both.
 */
export async function checkFile(file: Blob, keyLines: string): Promise<FileVerdict> {
  if (file.size > LARGEST) return { result: 'UNTOLD', why: 'TOO_LARGE' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder('latin1').decode(bytes.slice(0, PDF.length)) === PDF) {
    const attached = attachedTo(bytes);
    if (!attached) return { result: 'UNTOLD', why: 'PDF' };
    const verdict = await checkBytes(attached, keyLines);
    const stands = verdict.result === 'VALID' || verdict.result === 'PENDING';
    return stands ? { ...verdict, printed: saidBy(attached) } : verdict;
  }
  return checkBytes(bytes, keyLines);
}

async function checkBytes(bytes: Uint8Array, keyLines: string): Promise<FileVerdict> {
  const lines = keyLines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  try {
    const keys = await Promise.all(lines.map(parseKey));
    return keys.length > 0 ? await checkDocument(bytes, keys) : { result: 'UNTOLD', why: 'KEYS' };
  } catch (malformed) {
    if (malformed instanceof RangeError) return { result: 'UNTOLD', why: 'KEYS' };
    throw malformed;
  }
}
