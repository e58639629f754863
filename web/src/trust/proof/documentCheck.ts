import { isObject, type Json, type JsonObject, parseJson } from './json';
import { legalDay } from './leaf';
import { open, refuseStrangers } from './opening';
import { Flawed, orFlawed, type Verdict } from './verdict';
import type { VerifierKey } from './verifierKey';

/**
 * Checks a receipt or a certificate, from its bytes and trusted keys alone: JSON whose member
 * `proof` commits to all the rest of it, and in a receipt opens the leaf of each event it tells of.
 * Follows the order of the verify command, so that both name the same flaw.
 */
export async function checkDocument(bytes: Uint8Array, keys: VerifierKey[]): Promise<Verdict> {
  try {
    return await check(bytes, keys);
  } catch (flawed) {
    if (!(flawed instanceof Flawed)) throw flawed;
    return { result: 'INVALID', where: flawed.where, flaw: flawed.flaw };
  }
}

async function check(bytes: Uint8Array, keys: VerifierKey[]): Promise<Verdict> {
  const document = orFlawed('document', 'NOT_JSON', () => parseJson(bytes));
  if (!isObject(document)) throw new Flawed('document', 'NO_PROOF');
  const { proof, ...stated } = document;
  if (!isObject(proof)) throw new Flawed('proof', 'NO_PROOF');
  refuseStrangers('proof.', proof, ['state', 'entries']);
  if (proof.state !== 'INTEGRATED' && proof.state !== 'PENDING') {
    throw new Flawed('proof.state', 'UNKNOWN_STATE');
  }
  const integrated = proof.state === 'INTEGRATED';
  const about = 'receipt_id' in stated ? receiptOf(stated) : {};
  const verdict = await open(proof, stated, 'proof.', 'document', about, integrated, keys);
  await checkEntries(stated.event, proof.entries, integrated, keys);
  return verdict;
}

function receiptOf(stated: JsonObject): { type: string; day?: string | undefined } {
  return { type: 'receipt', day: legalDay(stated.issued_at) };
}

async function checkEntries(
  events: Json | undefined,
  entries: Json | undefined,
  integrated: boolean,
  keys: VerifierKey[],
): Promise<void> {
  const told = Array.isArray(events) ? events.map(idOf) : [];
  if (entries === undefined && told.length === 0) return;
  if (!Array.isArray(entries) || entries.length !== told.length) {
    throw new Flawed('proof.entries', 'ENTRY_UNRELATED');
  }
  for (const [i, entry] of entries.entries()) {
    await checkEntry(entry, told[i] ?? '', `proof.entries[${i}]`, integrated, keys);
  }
}

async function checkEntry(
  entry: Json,
  id: string,
  where: string,
  integrated: boolean,
  keys: VerifierKey[],
): Promise<void> {
  if (!isObject(entry)) throw new Flawed(where, 'UNKNOWN_PART');
  refuseStrangers(`${where}.`, entry, ['record']);
  const { record } = entry;
  if (!isObject(record)) throw new Flawed(`${where}.record`, 'CONTENT_CHANGED');
  const about = { type: 'consent', day: legalDay(record.recordedAt) };
  await open(entry, record, `${where}.`, `${where}.record`, about, integrated, keys);
  if (record.id !== id) throw new Flawed(`${where}.record`, 'ENTRY_UNRELATED');
}

function idOf(event: Json): string {
  return isObject(event) && typeof event.event_id === 'string' ? event.event_id : '';
}
