import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../test/render';
import { serve } from '../../test/server';
import type { NoticeItem } from '../api/types';
import type { StartedSignup } from './api';
import { NoticeStep } from './NoticeStep';

const item = (purpose: string, ask: 'NOTICE' | 'CONSENT', separateConsent = 'NONE') =>
  ({
    purpose,
    version: 1,
    ask,
    basis: ask === 'NOTICE' ? 'CONTRACT' : 'CONSENT',
    title: `About ${purpose}`,
    text: 'What it is for.',
    categories: ['username'],
    method: 'stored',
    sensitive: separateConsent !== 'NONE',
    necessary: ask === 'NOTICE',
    separateConsent,
    recipients: [],
    destinations: [],
    retention: 'while the account lives',
  }) as unknown as NoticeItem;

const signup = {
  signup: 'sgn-1',
  gateway: 'http://gateway.test',
  notice: {
    id: 'ntc_1',
    browserToken: 'token-of-the-notice',
    controller: { name: 'Spruce Books', contact: 'privacy@example.test' },
    rights: 'You may see and delete your data.',
    policy: { document: 'privacy', version: 1, url: '/policy', significance: 'MINOR' },
    items: [
      item('account', 'NOTICE'),
      item('realname', 'NOTICE'),
      item('marketing', 'CONSENT'),
      item('face', 'CONSENT', 'SENSITIVE'),
    ],
    withdrawal: { text: 'You can withdraw at any time.', url: '/me' },
  },
} as unknown as StartedSignup;

const answered = { receipt: 'rcp_1', subject: 'sub_1', consents: [] };

it('nothing is chosen beforehand', async () => {
  await show(<NoticeStep signup={signup} onAnswered={vi.fn()} />);
  for (const box of [...screen.getAllByRole('checkbox'), ...screen.getAllByRole('radio')]) {
    expect(box).not.toBeChecked();
  }
});

it('refusing everything does not block, and each consent is an act of its own', async () => {
  const sent = serve({
    'POST http://gateway.test/v1/consents': () => ({ status: 201, body: answered }),
  });
  const onAnswered = vi.fn();
  const user = userEvent.setup();
  await show(<NoticeStep signup={signup} onAnswered={onAnswered} />);
  await user.click(screen.getByRole('checkbox'));
  for (const group of screen.getAllByRole('radiogroup')) {
    await user.click(within(group).getByRole('radio', { name: 'Do not agree' }));
  }
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await vi.waitFor(() => expect(onAnswered).toHaveBeenCalled());
  expect(sent[0]?.headers.get('Authorization')).toBe('Notice token-of-the-notice');
  expect((sent[0]?.body as { choices: unknown }).choices).toEqual([
    { purpose: 'account', choice: 'ACKNOWLEDGED', act: 'told' },
    { purpose: 'realname', choice: 'ACKNOWLEDGED', act: 'told' },
    { purpose: 'marketing', choice: 'DECLINED', act: 'marketing' },
    { purpose: 'face', choice: 'DECLINED', act: 'face' },
  ]);
});

it('an open choice is named and nothing is sent', async () => {
  const sent = serve({});
  const user = userEvent.setup();
  await show(<NoticeStep signup={signup} onAnswered={vi.fn()} />);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(screen.getAllByText('Please choose “Agree” or “Do not agree”.')).toHaveLength(2);
  expect(sent).toEqual([]);
});
