import { randomUUID } from 'node:crypto';
import { status } from '../stack/status.js';
import { tokenOf } from './tokens.js';
import type { Problem } from './shapes.js';

/** What came back; the body is trusted to have the shape that the caller names. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** Who calls: a client of the stack, or `nobody`. */
export type Caller = 'site' | 'dpo' | 'agent' | 'auditor' | 'operator' | 'nobody';

async function headersOf(caller: Caller): Promise<Headers> {
  const headers = new Headers({ 'Accept-Language': 'zh-CN' });
  if (caller === 'nobody') return headers;
  const client = caller === 'site' ? 'site-demo' : `local-${caller}`;
  headers.set('Authorization', `Bearer ${await tokenOf(client)}`);
  if (caller !== 'site') headers.set('Shouyue-Site', 'demo');
  return headers;
}

/** One call through the gateway. Every POST carries a key of its own; `extra` headers win. */
export async function call<T = Problem>(
  caller: Caller,
  method: string,
  path: string,
  body?: unknown,
  extra: Record<string, string> = {},
): Promise<Answer<T>> {
  const headers = await headersOf(caller);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (method !== 'GET') headers.set('Idempotency-Key', randomUUID());
  for (const [name, value] of Object.entries(extra)) {
    if (value) headers.set(name, value);
    else headers.delete(name);
  }
  const answer = await fetch((await status()).gateway + path, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get('Content-Type') ?? '');
  return {
    status: answer.status,
    headers: answer.headers,
    body: (isJson && text ? JSON.parse(text) : text) as T,
  };
}

/** A document in the form that `accept` names, as bytes. */
export async function bytes(caller: Caller, path: string, accept: string): Promise<Buffer> {
  const headers = await headersOf(caller);
  headers.set('Accept', accept);
  const answer = await fetch((await status()).gateway + path, { headers });
  if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** As `call`, for calls that must answer with this status. */
export async function must<T>(
  wanted: number,
  caller: Caller,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const answer = await call<T>(caller, method, path, body);
  if (answer.status !== wanted) {
    const said = JSON.stringify(answer.body).slice(0, 600);
    throw new Error(`${method} ${path} answered ${answer.status}, not ${wanted}: ${said}`);
  }
  return answer.body;
}
