import { expect, it } from 'vitest';

it('can be imported where there is no page, as servers that render do', async () => {
  const { AnswerSheet, ConsentClient } = await import('./index');
  expect([typeof AnswerSheet, typeof ConsentClient]).toEqual(['function', 'function']);
});
