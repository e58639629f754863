import { verifyAsync } from '@noble/ed25519';
import { concat, fromBase64, sha256, toHex, utf8 } from './bytes';

const ED25519 = 0x01;
const KEY_SIZE = 32;
const ID_SIZE = 4;

/** A log's Ed25519 key in the text form of C2SP signed-note: `name+hex(id)+base64(type ‖ key)`. */
export interface VerifierKey {
  name: string;
  id: Uint8Array;
  raw: Uint8Array;
}

/** Reads the text form; a RangeError when the id does not fit name and key. */
export async function parseKey(line: string): Promise<VerifierKey> {
  const [name = '', hex = '', ...rest] = line.split('+');
  const typed = fromBase64(rest.join('+'));
  if (!name || /\s/.test(name) || typed.length !== KEY_SIZE + 1 || typed[0] !== ED25519) {
    throw new RangeError('not an Ed25519 key of a log');
  }
  const id = (await sha256(utf8(`${name}\n`), typed)).slice(0, ID_SIZE);
  if (toHex(id) !== hex) throw new RangeError('the key id does not fit the key');
  return { name, id, raw: typed.slice(1) };
}

/** Whether the signature is this key's; a broken one is simply not. */
export async function signed(
  key: VerifierKey,
  message: string,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    return await verifyAsync(concat(signature), utf8(message), concat(key.raw));
  } catch {
    return false;
  }
}
