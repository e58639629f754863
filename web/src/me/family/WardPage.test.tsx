import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { WardPage } from './WardPage';
import { WardRequestPage } from './WardRequestPage';

const consent = {
  purpose: 'marketing',
  title: { zh: '推送', en: 'News' },
  text: { zh: '发送新闻', en: 'To send you news' },
  state: 'GIVEN',
  basis: 'CONSENT',
  basisClause: '13(1)(1)',
  separateConsent: 'NONE',
  retention: { zh: '一年', en: 'A year' },
  purposeVersion: 1,
  since: '2026-11-01T00:00:00Z',
  withdrawable: true,
};

const request = {
  id: 'req_1',
  number: '20261101-AAAA',
  type: 'COPY',
  state: 'IN_PROGRESS',
  receivedAt: '2026-11-01T00:00:00Z',
};

const routes = (state: string) => ({
  'GET /session': () => ({ body: { signedIn: true, site: 'demo', subject: 'sub_parent' } }),
  'GET /v1/guardianships/of/sub_parent': () => ({
    body: { items: [{ id: 'gua_1', state, child: 'sub_child', guardian: 'sub_parent' }] },
  }),
  'GET /v1/subjects/sub_child/consents': () => ({ body: { items: [consent] } }),
  'GET /v1/subjects/sub_child/consent-events': () => ({ body: { items: [] } }),
  'GET /v1/requests?subject=sub_child': () => ({ body: { items: [request] } }),
  'GET /v1/promises': () => ({ body: { items: [] } }),
  'POST /v1/requests': () => ({ status: 201, body: { id: 'req_2' } }),
  'POST /v1/withdrawals': () => ({ status: 201, body: { receipt: 'rcp_1', withdrawn: [] } }),
});

const page = (
  <Routes>
    <Route path="/me/family/:id/child" element={<WardPage subject="sub_parent" />} />
    <Route
      path="/me/family/:id/child/requests/new"
      element={<WardRequestPage subject="sub_parent" />}
    />
    <Route path="/me/requests/:id" element={<p>the request itself</p>} />
  </Routes>
);

it('a guardian takes the child’s consent back, and the call names the child', async () => {
  const sent = serve(routes('ACTIVE'));
  const user = userEvent.setup();
  await show(page, '/me/family/gua_1/child');
  await user.click(await screen.findByRole('button', { name: /News/ }));
  const question = within(screen.getByRole('region', { name: /News/ }));
  await user.click(question.getAllByRole('button')[0] as HTMLElement);
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path === '/v1/withdrawals')?.body).toEqual({
      purposes: ['marketing'],
      channel: 'privacy-centre',
      subject: { id: 'sub_child' },
    }),
  );
});

it('a guardianship that ended shows nothing of the child', async () => {
  const sent = serve(routes('ENDED'));
  await show(page, '/me/family/gua_1/child');
  expect(await screen.findByText('There is no guardianship that counts.')).toBeInTheDocument();
  expect(sent.some(({ path }) => path.includes('sub_child'))).toBe(false);
});

it('what was asked for the child is followed from here', async () => {
  serve(routes('ACTIVE'));
  await show(page, '/me/family/gua_1/child');
  expect(await screen.findByRole('link', { name: 'Copy' })).toHaveAttribute(
    'href',
    '/me/requests/req_1',
  );
});

it('a request for the child names the child, and leads to the request', async () => {
  const sent = serve(routes('ACTIVE'));
  const user = userEvent.setup();
  await show(page, '/me/family/gua_1/child/requests/new?type=ACCESS');
  await user.click(await screen.findByRole('button', { name: 'File the request' }));
  expect(await screen.findByText('the request itself')).toBeInTheDocument();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    type: 'ACCESS',
    locale: 'en',
    subject: { id: 'sub_child' },
  });
});

it('who acts for the child no more files nothing for it', async () => {
  serve(routes('ENDED'));
  await show(page, '/me/family/gua_1/child/requests/new?type=ACCESS');
  expect(await screen.findByText('There is no guardianship that counts.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'File the request' })).not.toBeInTheDocument();
});
