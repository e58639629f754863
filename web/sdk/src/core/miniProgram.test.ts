import { expect, it } from 'vitest';
import { notice } from '../exampleNotice';
import { AnswerSheet } from './answerSheet';
import { ConsentClient } from './client';
import { asked } from './notice';
import { fetchThrough, type MiniProgramRequest } from './miniProgram';
import { ConsentProblem } from './problem';

type Call = Parameters<MiniProgramRequest>[0];

const gateway = 'https://privacy.example';
const manner = { channel: 'mini-program', method: 'tap' };

function clientOn(platform: (call: Call) => void): ConsentClient {
  return new ConsentClient({ gateway, fetch: fetchThrough(platform) });
}

it('an answer goes out as the platform sends calls, and its receipt comes back', async () => {
  const sent: Call[] = [];
  const client = clientOn((call) => {
    sent.push(call);
    call.success({ statusCode: 201, data: '{"receipt":"rcp_1","consents":[]}', header: {} });
  });
  const sheet = new AnswerSheet(notice);
  sheet.acknowledge(true);
  asked(notice).forEach(({ purpose }) => sheet.choose(purpose, 'DECLINED'));
  const recorded = await client.answer(notice, sheet.choices(), manner, 'key-1');
  expect(recorded.receipt).toBe('rcp_1');
  expect(sent[0]).toMatchObject({ url: `${gateway}/v1/consents`, method: 'POST' });
  expect(sent[0]?.header['Idempotency-Key']).toBe('key-1');
  expect(JSON.parse(sent[0]?.data ?? '')).toMatchObject({ notice: notice.id, ...manner });
});

it('a refusal keeps its code and how long to wait, whatever the case of the header', async () => {
  const client = clientOn(({ success }) =>
    success({ statusCode: 429, data: '{"code":"busy"}', header: { 'retry-after': 3 } }),
  );
  const failure = await client.answer(notice, [], manner, 'k').catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(ConsentProblem);
  expect(failure).toMatchObject({ problem: { status: 429, code: 'busy' }, retryAfter: 3 });
});

it('where nothing answers, the very same call may be sent again', async () => {
  const client = clientOn(({ fail }) => fail());
  await expect(client.answer(notice, [], manner, 'k')).rejects.toMatchObject({
    problem: { code: 'unreachable' },
    passing: true,
  });
});
