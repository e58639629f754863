import { expect, it } from 'vitest';
import { persistently, waitAfter } from './persistent';
import { ConsentProblem, unreachable } from './problem';

const busy = (retryAfter?: number) =>
  new ConsentProblem({ status: 503, code: 'busy', title: 'Busy' }, retryAfter);

function failing(failures: ConsentProblem[]): () => Promise<string> {
  const left = [...failures];
  return () => {
    const failure = left.shift();
    return failure ? Promise.reject(failure) : Promise.resolve('recorded');
  };
}

it('goes on through passing failures and tells each wait', async () => {
  const waits: number[] = [];
  const answer = await persistently(failing([unreachable(), busy(), busy(7)]), {
    tries: 5,
    pause: () => Promise.resolve(),
    onRetry: (_, seconds) => waits.push(seconds),
  });
  expect(answer).toBe('recorded');
  expect(waits).toEqual([1, 2, 7]);
});

it('a refusal is not tried again', async () => {
  const refused = new ConsentProblem({ status: 422, code: 'separate-consent-bundled', title: '' });
  const calls: number[] = [];
  const call = () => {
    calls.push(1);
    return Promise.reject(refused);
  };
  await expect(persistently(call, { tries: 5, pause: () => Promise.resolve() })).rejects.toBe(
    refused,
  );
  expect(calls).toHaveLength(1);
});

it('gives up after so many tries with the last failure', async () => {
  const last = busy();
  const call = failing([busy(), busy(), last]);
  await expect(persistently(call, { tries: 3, pause: () => Promise.resolve() })).rejects.toBe(last);
});

it('never waits longer than a minute, whatever the server asks', () => {
  expect(waitAfter(12, busy())).toBe(60);
  expect(waitAfter(1, busy(86_400))).toBe(60);
});
