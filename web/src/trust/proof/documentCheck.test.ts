import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { utf8 } from './bytes';
import { checkDocument } from './documentCheck';
import type { JsonObject } from './json';
import type { Flaw, Verdict } from './verdict';
import { parseKey, type VerifierKey } from './verifierKey';

// Issued by a running suite for a made-up person, with the key of that suite's log.
const receipt = readFileSync('test/samples/receipt.json', 'utf8');
const pending = readFileSync('test/samples/receipt-pending.json', 'utf8');
let key: VerifierKey;

beforeAll(async () => {
  key = await parseKey(readFileSync('test/samples/log.vkey', 'utf8').trim());
});

function checked(text: string, keys = [key]): Promise<Verdict> {
  return checkDocument(utf8(text), keys);
}

function changed(change: (document: Sample) => unknown): string {
  const document = JSON.parse(receipt) as Sample;
  change(document);
  return JSON.stringify(document);
}

interface Part extends JsonObject {
  salt: string;
  leaf: string;
  tlogProof: string;
}
interface Sample extends JsonObject {
  issued_at: string;
  event: JsonObject[];
  proof: Part & { state: string; entries: (Part & { record: JsonObject })[] };
}

it('a receipt that the suite issued is valid, at its place in the log', async () => {
  expect(await checked(receipt)).toMatchObject({ result: 'VALID', type: 'receipt' });
});

it('spaces and the order of members say nothing', async () => {
  const document = JSON.parse(receipt) as Sample;
  const turned = Object.fromEntries(Object.entries(document).reverse());
  expect((await checked(JSON.stringify(turned, null, 2))).result).toBe('VALID');
});

it('before the log has it, it is pending', async () => {
  expect(await checked(pending)).toEqual({ result: 'PENDING', type: 'receipt' });
});

it('one changed character anywhere is never valid', async () => {
  const step = 41;
  for (let at = 0; at < receipt.length; at += step) {
    const was = receipt[at] ?? '';
    const other = was === 'a' ? 'b' : 'a';
    const tampered = receipt.slice(0, at) + other + receipt.slice(at + 1);
    const { result } = await checked(tampered);
    expect([result, at], `character ${at}: ${was} → ${other}`).toEqual(['INVALID', at]);
  }
});

const changes: [string, (receipt: Sample) => unknown, string, Flaw][] = [
  ['its words', (it: Sample): unknown => (it.issued_at += ' '), 'document', 'CONTENT_CHANGED'],
  [
    'its salt',
    (it: Sample): unknown => (it.proof.salt = it.proof.entries[0]?.salt ?? ''),
    'document',
    'CONTENT_CHANGED',
  ],
  [
    'a salt of another form',
    (it: Sample): unknown => (it.proof.salt = 'AA=='),
    'proof.salt',
    'SALT_MALFORMED',
  ],
  ['its leaf', (it: Sample): unknown => (it.proof.leaf = 'e30='), 'proof.leaf', 'LEAF_MALFORMED'],
  ['its state', (it: Sample): unknown => (it.proof.state = 'FINE'), 'proof.state', 'UNKNOWN_STATE'],
  [
    'a claim to be pending',
    (it: Sample): unknown => (it.proof.state = 'PENDING'),
    'proof.tlogProof',
    'PROOF_TOO_EARLY',
  ],
  ['something more', (it: Sample): unknown => (it.proof.note = 1), 'proof.note', 'UNKNOWN_PART'],
  [
    'an event less',
    (it: Sample): unknown => it.proof.entries.pop(),
    'proof.entries',
    'ENTRY_UNRELATED',
  ],
  [
    'events in another order',
    (it: Sample): unknown => it.proof.entries.reverse(),
    'proof.entries[0].record',
    'ENTRY_UNRELATED',
  ],
  [
    "an event's record",
    (it: Sample): unknown => Object.assign(it.proof.entries[1]?.record ?? {}, { choice: 'GIVEN!' }),
    'proof.entries[1].record',
    'CONTENT_CHANGED',
  ],
];

it.each(changes)('%s is found and named', async (_, change, where, flaw) => {
  expect(await checked(changed(change))).toEqual({ result: 'INVALID', where, flaw });
});

it('a name that stands twice is refused, whichever of the two would fit', async () => {
  const twice = receipt.replace('{', '{"issued_at":"2020-01-01T00:00:00Z",');
  expect(await checked(twice)).toEqual({
    result: 'INVALID',
    where: 'document',
    flaw: 'NOT_JSON',
  });
});

it('a log that is not trusted vouches for nothing', async () => {
  const other = { ...key, name: 'elsewhere.example/log' };
  expect(await checked(receipt, [other])).toMatchObject({ flaw: 'ANOTHER_LOG' });
});

it('a key of the same name that did not sign is found out', async () => {
  const forged = { ...key, raw: new Uint8Array(32).fill(9) };
  expect(await checked(receipt, [forged])).toMatchObject({ flaw: 'SIGNATURE_FALSE' });
});

it.each(['', 'null', '[]', '"text"', '{}', '{"proof":null}', '\u0000', '{"proof":{}}'])(
  'what is no receipt is refused: %j',
  async (text) => {
    expect((await checked(text)).result).toBe('INVALID');
  },
);
