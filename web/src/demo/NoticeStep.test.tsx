import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { NoticeElement } from '../../sdk/src/elements/NoticeElement';
import { notice } from '../../sdk/src/exampleNotice';
import { show } from '../../test/render';
import { serve } from '../../test/server';
import type { StartedSignup } from './api';
import { startLanguage } from '../shared/language';
import { NoticeStep } from './NoticeStep';
import { demoTexts } from './texts';

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

it('takes over an element that was drawn, with what was chosen in it', async () => {
  serve({ 'POST http://gateway.test/v1/consents': () => ({ status: 201, body: answered }) });
  await startLanguage(demoTexts);
  const onAnswered = vi.fn();
  const step = <NoticeStep signup={signup} onAnswered={onAnswered} />;
  const page = document.createElement('div');
  page.innerHTML = renderToString(step);
  document.body.append(page);
  onTestFinished(() => page.remove());
  const element = page.querySelector('shouyue-consent');
  if (!element) throw new Error('no element was drawn');
  element.notice = notice;
  await element.updateComplete;
  element.renderRoot.querySelectorAll('input').forEach((input) => input.click());

  const root = await act(async () => hydrateRoot(page, step));

  expect(page.querySelector('shouyue-consent')).toBe(element);
  element.renderRoot.querySelector('button')?.click();
  await vi.waitFor(() => expect(onAnswered).toHaveBeenCalledWith(answered));
  await act(async () => root.unmount());
});
