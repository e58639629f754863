import { stackSecret } from './secrets.js';
import { status } from './status.js';

/** Keycloak as its own administrator sees it, past the gateway, which leads nobody there. */
export async function keycloak<T>(
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const answer = await fetch((await address()) + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
  const text = await answer.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** The first of the stack’s ports. */
export async function base(): Promise<number> {
  return Number(new URL((await status()).gateway).port);
}

/** Where Keycloak itself is. */
async function address(): Promise<string> {
  return `http://127.0.0.1:${(await base()) + 4}`;
}

/** A token of Keycloak’s administrator. */
export async function administrator(): Promise<string> {
  const answer = await fetch(`${await address()}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'admin-cli',
      username: 'admin',
      password: await stackSecret(`http://127.0.0.1:${(await base()) + 7}`, 'keycloak.admin'),
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}
