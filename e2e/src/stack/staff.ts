import { freshToken } from '../api/tokens.js';
import { stackSecret } from './secrets.js';
import { status } from './status.js';

/** Keycloak as its own administrator sees it, past the gateway, which leads nobody there. */
async function keycloak<T>(
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

async function base(): Promise<number> {
  return Number(new URL((await status()).gateway).port);
}

async function address(): Promise<string> {
  return `http://127.0.0.1:${(await base()) + 4}`;
}

async function administrator(): Promise<string> {
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

interface ServiceUser {
  id: string;
  attributes: Record<string, string[]>;
}

/** The headers with which a client of the staff acts for another site, as long as one token lasts. */
export async function actingFor(client: string, site: string): Promise<Record<string, string>> {
  const token = await administrator();
  const clients = '/admin/realms/shouyue/clients';
  const [known] = await keycloak<{ id: string }[]>(token, 'GET', `${clients}?clientId=${client}`);
  const user = await keycloak<ServiceUser>(
    token,
    'GET',
    `${clients}/${known?.id}/service-account-user`,
  );
  const path = `/admin/realms/shouyue/users/${user.id}`;
  const attributes = { ...user.attributes, sites: [site] };
  await keycloak<unknown>(token, 'PUT', path, { ...user, attributes });
  try {
    const secret = (await status()).clients.find(({ id }) => id === client)?.secret ?? '';
    const staff = await freshToken(client, secret);
    return { Authorization: `Bearer ${staff.token}`, 'Shouyue-Site': site };
  } finally {
    await keycloak<unknown>(token, 'PUT', path, user);
  }
}

/** Makes a data protection officer of one site, as the operator does in Keycloak's console. */
export async function officerOf(site: string): Promise<{ username: string; password: string }> {
  const token = await administrator();
  const users = '/admin/realms/shouyue/users';
  const officer = { username: `dpo-${site}`, password: `Made-Up-${site}-1` };
  await keycloak<unknown>(token, 'POST', users, {
    username: officer.username,
    enabled: true,
    emailVerified: true,
    firstName: 'New',
    lastName: 'Officer',
    email: `${officer.username}@mail.invalid`,
    attributes: { sites: [site] },
    credentials: [{ type: 'password', value: officer.password, temporary: false }],
  });
  const [made] = await keycloak<{ id: string }[]>(
    token,
    'GET',
    `${users}?username=${officer.username}&exact=true`,
  );
  const role = await keycloak<object>(token, 'GET', '/admin/realms/shouyue/roles/dpo');
  await keycloak<unknown>(token, 'POST', `${users}/${made?.id}/role-mappings/realm`, [role]);
  return officer;
}
