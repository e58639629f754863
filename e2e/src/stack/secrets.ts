import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './settings.js';

const path = 'shouyue/stack';

function fromKeyring(name: string): string | undefined {
  // A properties file: colons, equals signs and blanks in names are escaped.
  const lines = readFileSync(join(dataFolder(), 'keyring.json'), 'utf8').split('\n');
  const start = `secret|${path}|${name}=`;
  return lines
    .find((line) => line.startsWith(start))
    ?.slice(start.length)
    .replaceAll('\\', '');
}

async function fromVault(address: string, name: string): Promise<string | undefined> {
  const keys = readFileSync(join(dataFolder(), 'vault', 'keys.json'), 'utf8');
  const { root_token: token } = JSON.parse(keys) as { root_token: string };
  const answer = await fetch(`${address}/v1/secret/data/${path}`, {
    headers: { 'X-Vault-Token': token },
  });
  const body = (await answer.json()) as { data: { data: Record<string, string> } };
  return body.data.data[name];
}

/**
 * A secret of the stack's launcher, as only the owner of the data folder can read it.
 *
 * @param vault where the stack's own Vault listens, if that is where the secrets are
 */
export async function stackSecret(vault: string, name: string): Promise<string> {
  const keyring = existsSync(join(dataFolder(), 'keyring.json'));
  const value = keyring ? fromKeyring(name) : await fromVault(vault, name);
  if (!value) throw new Error(`the stack keeps no secret ${name}`);
  return value;
}
