import { expect, it } from 'vitest';
import type { ConsentRequest, ConsentView, NoticeView } from '../../../src/api/types';
import { notice } from '../exampleNotice';
import { ConsentClient, newKey } from './client';
import type { Choice, Notice, Recorded } from './notice';
import { ConsentProblem } from './problem';

interface Sent {
  url: string;
  init: RequestInit;
}

function answering(response: Response | Error): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const answer = (url: unknown, init: RequestInit = {}) => {
    sent.push({ url: String(url), init });
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
  };
  return { fetch: answer, sent };
}

const choices: Choice[] = [{ purpose: 'marketing', choice: 'DECLINED', act: 'marketing' }];
const manner = { channel: 'web', method: 'click' };

it('speaks the wire types of the service', () => {
  const shown = (view: NoticeView): Notice => view;
  const recorded = (view: ConsentView): Recorded => view;
  const sent: ConsentRequest = { notice: notice.id, choices, ...manner };
  expect([typeof shown, typeof recorded, sent.notice]).toEqual(['function', 'function', notice.id]);
});

it("answers with the notice's own token, the key and no cookie", async () => {
  const { fetch, sent } = answering(
    new Response('{"receipt":"rcp_1","consents":[]}', { status: 201 }),
  );
  const client = new ConsentClient({ gateway: 'https://privacy.example/', fetch });
  const recorded = await client.answer(notice, choices, manner, 'key-1');
  expect(recorded.receipt).toBe('rcp_1');
  expect(sent[0]?.url).toBe('https://privacy.example/v1/consents');
  expect(sent[0]?.init.credentials).toBe('omit');
  expect(sent[0]?.init.headers).toMatchObject({
    Authorization: 'Notice token-of-the-notice',
    'Idempotency-Key': 'key-1',
  });
  expect(JSON.parse(String(sent[0]?.init.body))).toEqual({ notice: notice.id, choices, ...manner });
});

it('a problem keeps its code, its trace and how long to wait', async () => {
  const { fetch } = answering(
    new Response('{"code":"busy","title":"Busy","traceId":"t1"}', {
      status: 503,
      headers: { 'Retry-After': '4' },
    }),
  );
  const client = new ConsentClient({ gateway: 'https://privacy.example', fetch });
  const failure = await client.answer(notice, choices, manner, 'k').catch((error) => error);
  expect(failure).toBeInstanceOf(ConsentProblem);
  expect(failure).toMatchObject({
    problem: { status: 503, code: 'busy', traceId: 't1' },
    retryAfter: 4,
    passing: true,
  });
});

it('no answer at all may pass', async () => {
  const { fetch } = answering(new TypeError('offline'));
  const client = new ConsentClient({ gateway: 'https://privacy.example', fetch });
  const failure = await client.answer(notice, choices, manner, 'k').catch((error) => error);
  expect(failure).toMatchObject({ problem: { code: 'unreachable' }, passing: true });
});

it('keys are 128 random bits', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(newKey()).not.toBe(newKey());
});
