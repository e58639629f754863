import { fromBase64 } from './bytes';
import type { JsonObject } from './json';
import { commitsTo, parseLeaf } from './leaf';
import { included, leafHash } from './merkle';
import { signedBy } from './signedNote';
import { parseProof } from './tlogProof';
import { Flawed, orFlawed, type Verdict } from './verdict';
import type { VerifierKey } from './verifierKey';

const SALT_SIZE = 32;
const OWN = ['salt', 'leaf', 'tlogProof'];

/** What a leaf must say beside its commitment, as far as the record tells. */
export interface About {
  type?: string;
  day?: string | undefined;
}

/** A part of a proof holds what belongs there and nothing else. */
export function refuseStrangers(where: string, part: JsonObject, others: string[]): void {
  const stranger = Object.keys(part)
    .sort()
    .find((name) => !OWN.includes(name) && !others.includes(name));
  if (stranger !== undefined) throw new Flawed(where + stranger, 'UNKNOWN_PART');
}

/**
 * Opens one commitment: the record is what the leaf commits to, and the leaf is in a trusted log.
 *
 * @param where the part's path, ends in a dot
 * @param what names the record in an answer
 */
export async function open(
  part: JsonObject,
  record: JsonObject,
  where: string,
  what: string,
  about: About,
  integrated: boolean,
  keys: VerifierKey[],
): Promise<Verdict> {
  const salt = orFlawed(`${where}salt`, 'SALT_MALFORMED', () => bytesOf(part.salt));
  if (salt.length !== SALT_SIZE) throw new Flawed(`${where}salt`, 'SALT_MALFORMED');
  const data = orFlawed(`${where}leaf`, 'LEAF_MALFORMED', () => bytesOf(part.leaf));
  const leaf = orFlawed(`${where}leaf`, 'LEAF_MALFORMED', () => parseLeaf(data));
  if ((about.type ?? leaf.type) !== leaf.type || (about.day ?? leaf.day) !== leaf.day) {
    throw new Flawed(`${where}leaf`, 'LEAF_CHANGED');
  }
  const fits = await commitsTo(leaf, salt, record);
  if (!integrated) {
    if ('tlogProof' in part) throw new Flawed(`${where}tlogProof`, 'PROOF_TOO_EARLY');
    if (!fits) throw new Flawed(what, 'CONTENT_CHANGED');
    return { result: 'PENDING', type: leaf.type };
  }
  if (typeof part.tlogProof !== 'string') throw new Flawed(`${where}tlogProof`, 'PROOF_MISSING');
  if (fits) return inLog(data, leaf.type, part.tlogProof, `${where}tlogProof`, keys);
  const known = await inLog(data, leaf.type, part.tlogProof, where, keys).catch(() => undefined);
  throw known ? new Flawed(what, 'CONTENT_CHANGED') : new Flawed(`${where}leaf`, 'LEAF_CHANGED');
}

async function inLog(
  data: Uint8Array,
  type: string,
  text: string,
  where: string,
  keys: VerifierKey[],
): Promise<Verdict> {
  const proof = orFlawed(where, 'PROOF_MALFORMED', () => parseProof(text));
  const { origin, size, root } = proof.checkpoint;
  const key = keys.find(({ name }) => name === origin);
  if (!key) throw new Flawed(where, 'ANOTHER_LOG');
  if (!(await signedBy(proof.note, key))) throw new Flawed(where, 'SIGNATURE_FALSE');
  if (!(await included(await leafHash(data), proof.index, size, proof.siblings, root))) {
    throw new Flawed(where, 'NOT_IN_LOG');
  }
  return { result: 'VALID', type, index: proof.index, origin, size };
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (typeof value !== 'string') throw new RangeError('no text');
  return fromBase64(value);
}
