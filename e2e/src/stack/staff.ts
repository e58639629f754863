import { freshToken } from '../api/tokens.js';
import { administrator, keycloak } from './keycloak.js';
import { status } from './status.js';

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
