import { describe, expect, it } from 'vitest';
import { serve } from '../../test/server';
import { actForSite, call, callTagged, keepCsrfToken, withQuery } from './http';
import { ConsentProblem } from '../../sdk/src/core/problem';

describe('calls', () => {
  it('carry the session token only when they change something', async () => {
    const sent = serve({ 'GET /v1/a': () => ({ body: {} }), 'POST /v1/a': () => ({ body: {} }) });
    keepCsrfToken('secret-of-the-session');
    await call('GET', '/v1/a');
    await call('POST', '/v1/a', { body: {}, key: 'k1' });
    expect(sent[0]?.headers.get('X-CSRF-Token')).toBeNull();
    expect(sent[1]?.headers.get('X-CSRF-Token')).toBe('secret-of-the-session');
    expect(sent[1]?.headers.get('Idempotency-Key')).toBe('k1');
  });

  it('name the site that staff act for', async () => {
    const sent = serve({ 'GET /v1/a': () => ({ body: {} }) });
    actForSite('demo');
    await call('GET', '/v1/a');
    expect(sent[0]?.headers.get('Shouyue-Site')).toBe('demo');
    actForSite('');
  });

  it('give the version that a later move must name', async () => {
    serve({ 'GET /v1/a': () => ({ body: { n: 1 }, headers: { ETag: '"7"' } }) });
    expect(await callTagged('GET', '/v1/a')).toEqual({ body: { n: 1 }, etag: '"7"' });
  });

  it('throw the problem that the service answered', async () => {
    const problem = { status: 409, code: 'illegal-move', title: 'Not now' };
    serve({ 'POST /v1/a': () => ({ status: 409, body: problem }) });
    await expect(call('POST', '/v1/a')).rejects.toMatchObject({ problem });
  });

  it('make a problem of an answer that is none', async () => {
    serve({});
    const failure = await call('GET', '/v1/none').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConsentProblem);
    expect((failure as ConsentProblem).problem.status).toBe(404);
  });

  it('leave empty criteria out of the query', () => {
    expect(withQuery('/v1/q', { a: 'x y', b: undefined, c: '' })).toBe('/v1/q?a=x+y');
  });
});
