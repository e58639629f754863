import { type QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { actForSite, call, keepCsrfToken } from './http';

/** Who is signed in, as the gateway tells it; no token ever reaches the browser. */
export interface Session {
  signedIn: boolean;
  /** Id of staff, as requests and the audit trail name them. */
  user?: string | null;
  /** Of staff; people have none there. */
  name?: string | null;
  roles?: string[] | null;
  site?: string | null;
  sites?: string[] | null;
  subject?: string | null;
  csrf?: string | null;
}

async function readSession(): Promise<Session> {
  const session = await call<Session>('GET', '/session');
  keepCsrfToken(session.csrf ?? '');
  if (session.sites?.[0]) actForSite(session.sites[0]);
  return session;
}

export function useSession(): UseQueryResult<Session> {
  return useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });
}

/** Takes the gateway's word, given with the page, that there is no session. */
export function nobodyIsThere(queries: QueryClient): void {
  queries.setQueryData<Session>(['session'], { signedIn: false });
}

/** The address that signs in and comes back; `hint` fills in the username on the local stack. */
export function loginPath(returnTo: string, hint?: string): string {
  const query = new URLSearchParams({ returnTo, ...(hint ? { login_hint: hint } : {}) });
  return `/session/login?${query.toString()}`;
}

/** Ends the session here and at the sign-in service. */
export async function signOut(): Promise<void> {
  await call<undefined>('POST', '/session/logout');
  location.assign('/');
}
