import { readFileSync } from 'node:fs';
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

/** A secret of the stack's launcher, as only the owner of the data folder can read it. */
export async function stackSecret(place: string, name: string): Promise<string> {
  const address = /https?:\/\/\S+?(?=[,\s]|$)/.exec(place)?.[0];
  const value = address ? await fromVault(address, name) : fromKeyring(name);
  if (!value) throw new Error(`the stack keeps no ${name} in ${place}`);
  return value;
}
