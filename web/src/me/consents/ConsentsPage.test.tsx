import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { ConsentsPage } from './ConsentsPage';

const consent = (purpose: string, basis: string, state: string) => ({
  purpose,
  title: { zh: purpose, en: `About ${purpose}` },
  text: { zh: '用途', en: `What ${purpose} means` },
  basis,
  basisClause: 'PIPL 13',
  separateConsent: 'NONE',
  categories: ['mobile'],
  retention: { zh: '按期删除', en: 'erased on time' },
  state,
  purposeVersion: 2,
  policy: { document: 'privacy', version: 3 },
  since: '2026-11-01T00:00:00Z',
  validUntil: state === 'GIVEN' ? '2027-11-01T00:00:00Z' : null,
  withdrawable: state === 'GIVEN',
});

const consents = {
  items: [consent('account', 'CONTRACT', 'NOTIFIED'), consent('marketing', 'CONSENT', 'GIVEN')],
};
const done = {
  receipt: 'rcp_1',
  subject: 'sub_1',
  withdrawn: [
    { purpose: 'marketing', categories: ['mobile'], retention: '', eraseBy: '2026-12-11' },
  ],
};

it('only what rests on consent can be withdrawn', async () => {
  serve({ 'GET /v1/subjects/sub_1/consents': () => ({ body: consents }) });
  await show(<ConsentsPage subject="sub_1" />);
  expect(await screen.findByText('About account')).toBeInTheDocument();
  expect(screen.getAllByRole('button', { name: /^Withdraw consent/ })).toHaveLength(1);
});

it('each says what it means, until when it counts, and the policy it was answered under', async () => {
  serve({
    'GET /session': () => ({ body: { signedIn: true, site: 'demo', subject: 'sub_1' } }),
    'GET /v1/subjects/sub_1/consents': () => ({ body: consents }),
  });
  await show(<ConsentsPage subject="sub_1" />);
  expect(await screen.findByText('What marketing means')).toBeInTheDocument();
  expect(screen.getByText('Valid until 1 Nov 2027')).toBeInTheDocument();
  const [link] = await screen.findAllByRole('link', { name: 'privacy policy, version 3' });
  expect(link).toHaveAttribute('href', '/trust/demo/policy?document=privacy&version=3');
});

it('one step and one confirmation withdraw, and say what will be erased by when', async () => {
  const sent = serve({
    'GET /v1/subjects/sub_1/consents': () => ({ body: consents }),
    'POST /v1/withdrawals': () => ({ status: 201, body: done }),
  });
  const user = userEvent.setup();
  await show(<ConsentsPage subject="sub_1" />);
  await user.click(await screen.findByRole('button', { name: /^Withdraw consent/ }));
  expect(screen.getByRole('heading', { name: 'Withdraw “About marketing”?' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByText('Erased by 11 Dec 2026: mobile number')).toBeInTheDocument();
  const call = sent.find(({ method }) => method === 'POST');
  expect(call?.body).toEqual({ purposes: ['marketing'], channel: 'privacy-centre' });
  expect(call?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

it('a lost answer repeats the same action when the person presses again', async () => {
  let tries = 0;
  const sent = serve({
    'GET /v1/subjects/sub_1/consents': () => ({ body: consents }),
    'POST /v1/withdrawals': () => (++tries === 1 ? { status: 503 } : { status: 201, body: done }),
  });
  const user = userEvent.setup();
  await show(<ConsentsPage subject="sub_1" />);
  await user.click(await screen.findByRole('button', { name: /^Withdraw consent/ }));
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('not available');
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  await screen.findByText(/^Erased by/);
  const keys = sent
    .filter(({ method }) => method === 'POST')
    .map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});
