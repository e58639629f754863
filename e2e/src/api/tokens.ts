import { status } from '../stack/status.js';

const margin = 30_000;
const held = new Map<string, { token: string; ends: number }>();

/** An access token of one of the local stack's clients, kept until shortly before it ends. */
export async function tokenOf(client: string): Promise<string> {
  const known = held.get(client);
  if (known && known.ends > performance.now()) return known.token;
  const { clients } = await status();
  const secret = clients.find(({ id }) => id === client)?.secret;
  if (!secret) throw new Error(`the stack has no client ${client}`);
  const { token, seconds } = await freshToken(client, secret);
  held.set(client, { token, ends: performance.now() + seconds * 1000 - margin });
  return token;
}

/** A new token by client credentials. */
export async function freshToken(
  client: string,
  secret: string,
): Promise<{ token: string; seconds: number }> {
  const answer = await fetch(`${(await status()).issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client,
      client_secret: secret,
    }),
  });
  const body = (await answer.json()) as { access_token?: string; expires_in?: number };
  if (!body.access_token) throw new Error(`no token for ${client}: ${answer.status}`);
  return { token: body.access_token, seconds: body.expires_in ?? 60 };
}
