import { problemIn } from '../../sdk/src/core/problem';
import { learnServerTime } from './time';

interface CallOptions {
  body?: unknown;
  /** Bytes sent as they are, instead of a body. */
  file?: Blob;
  /** Idempotency-Key: one per action of the user, kept for its retries. */
  key?: string | undefined;
  ifMatch?: string | undefined;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** An answer with the version that a later move must name in `If-Match`. */
export interface Tagged<T> {
  body: T;
  etag: string | undefined;
}

let csrf = '';
let site = '';

/** The token that unsafe calls must carry; it belongs to the session and stays in memory. */
export function keepCsrfToken(token: string): void {
  csrf = token;
}

/** The site that staff act for; sent with every call, checked by the service against the token. */
export function actForSite(code: string): void {
  site = code;
}

function headersOf(method: string, options: CallOptions): Headers {
  const { body, file, key, ifMatch, headers } = options;
  const all = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
    ...headers,
  });
  if (body !== undefined) all.set('Content-Type', 'application/json');
  if (file) all.set('Content-Type', file.type || 'application/octet-stream');
  if (method !== 'GET' && csrf) all.set('X-CSRF-Token', csrf);
  if (site) all.set('Shouyue-Site', site);
  if (key) all.set('Idempotency-Key', key);
  if (ifMatch) all.set('If-Match', ifMatch);
  return all;
}

async function send(method: string, path: string, options: CallOptions): Promise<Response> {
  const init: RequestInit = { method, headers: headersOf(method, options), cache: 'no-store' };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  if (options.file) init.body = options.file;
  if (options.signal) init.signal = options.signal;
  const response = await fetch(path, init);
  learnServerTime(response);
  if (!response.ok) throw await problemIn(response);
  return response;
}

/** Calls and parses JSON; an answer without a body gives `undefined`. */
export async function callTagged<T>(
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Tagged<T>> {
  const response = await send(method, path, options);
  const text = await response.text();
  const body = (text ? JSON.parse(text) : undefined) as T;
  return { body, etag: response.headers.get('ETag') ?? undefined };
}

/** As `callTagged`, for those who need no version. */
export async function call<T>(method: string, path: string, options: CallOptions = {}): Promise<T> {
  return (await callTagged<T>(method, path, options)).body;
}

/** The raw bytes of a document, for a file the user keeps. */
export async function download(path: string, accept: string): Promise<Blob> {
  const response = await send('GET', path, { headers: { Accept: accept } });
  return response.blob();
}

/** The same for a document that a call with a body opens. */
export async function open(path: string, accept: string, body: unknown): Promise<Blob> {
  const response = await send('POST', path, {
    body,
    headers: { Accept: `${accept}, application/problem+json` },
  });
  return response.blob();
}

/** A path with a query of what is set. */
export function withQuery(
  path: string,
  query: Record<string, string | number | undefined>,
): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(
    entries.map(([name, value]) => [name, String(value)]),
  ).toString();
  return text ? `${path}?${text}` : path;
}
