import { checkDocument } from './proof/documentCheck';
import type { Verdict } from './proof/verdict';
import { parseKey } from './proof/verifierKey';

/** A verdict, or why none could be reached. */
export type FileVerdict = Verdict | { result: 'UNTOLD'; why: 'TOO_LARGE' | 'PDF' | 'KEYS' };

const LARGEST = 5_000_000;
const PDF = '%PDF-';

/**
 * Checks a file against the log keys, one a line. PDFs hold the same receipt inside, but what
 * stands on the page must be compared, too: that is the command's work.
 */
export async function checkFile(file: Blob, keyLines: string): Promise<FileVerdict> {
  if (file.size > LARGEST) return { result: 'UNTOLD', why: 'TOO_LARGE' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder('latin1').decode(bytes.slice(0, PDF.length)) === PDF) {
    return { result: 'UNTOLD', why: 'PDF' };
  }
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
