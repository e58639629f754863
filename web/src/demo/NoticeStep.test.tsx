import { expect, it, vi } from 'vitest';
import type { NoticeElement } from '../../sdk/src/elements/NoticeElement';
import { notice } from '../../sdk/src/exampleNotice';
import { show } from '../../test/render';
import { serve } from '../../test/server';
import type { StartedSignup } from './api';
import { NoticeStep } from './NoticeStep';

const signup = { signup: 'sgn-1', gateway: 'http://gateway.test', notice } as StartedSignup;
const answered = { receipt: 'rcp_1', subject: 'sub_1', consents: [] };

it('shows the notice and hands on what was recorded', async () => {
  serve({ 'POST http://gateway.test/v1/consents': () => ({ status: 201, body: answered }) });
  const onAnswered = vi.fn();
  await show(<NoticeStep signup={signup} onAnswered={onAnswered} />);
  const element = document.querySelector<NoticeElement>('shouyue-consent');
  await element?.updateComplete;
  const inputs = [...(element?.shadowRoot?.querySelectorAll('input') ?? [])];
  expect(inputs).toHaveLength(7);
  inputs.forEach((input) => input.click());
  element?.shadowRoot?.querySelector('button')?.click();
  await vi.waitFor(() => expect(onAnswered).toHaveBeenCalledWith(answered));
});
