import { vi } from 'vitest';

/** One call that a component made. */
export interface Sent {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Reply = (call: Sent) => { status?: number; body?: unknown; headers?: Record<string, string> };

/** Answers the browser's calls by method and path, and keeps what was sent. */
export function serve(routes: Record<string, Reply>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const method = init.method ?? 'GET';
    const call = { method, path, headers: new Headers(init.headers), body };
    sent.push(call);
    const route = routes[`${method} ${path}`];
    if (!route) return Promise.resolve(new Response('{}', { status: 404 }));
    const { status = 200, body: answer, headers } = route(call);
    const text = answer === undefined ? null : JSON.stringify(answer);
    return Promise.resolve(new Response(text, { status, ...(headers && { headers }) }));
  });
  return sent;
}
