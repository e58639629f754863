import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { QueuePage } from './QueuePage';

const item = (number: number) => ({
  request: {
    id: `req_${number}`,
    number: `DEMO-${number}`,
    type: 'COPY',
    state: 'IN_PROGRESS',
    receivedAt: '2026-11-18T02:00:00Z',
    clocks: [],
    moves: ['assign'],
    version: number,
  },
  clock: null,
  why: 'No clock runs',
  next: 'decide',
  nextText: 'Answer',
});

const routes = (items: object[]) => ({
  'GET /session': () => ({
    body: { signedIn: true, user: 'stf_1', roles: ['dpo'], sites: ['demo'], csrf: 'c' },
  }),
  'GET /v1/desk/summary': () => ({ body: { atRiskUntil: '2026-11-24T16:00:00Z' } }),
  'GET /v1/desk/staff': () => ({ body: { items: [] } }),
  'GET /v1/promises': () => ({ body: { items: [] } }),
  'GET /v1/desk/queue?limit=50': () => ({ body: { items, nextCursor: null } }),
  'POST /v1/requests/req_2/assign': () => ({ body: {} }),
});

const page = (
  <App component={false}>
    <QueuePage />
  </App>
);

it('is worked from end to end by single keys', async () => {
  const sent = serve(routes([item(1), item(2)]));
  const user = userEvent.setup();
  await show(page, '/requests');
  await screen.findByText('DEMO-2');
  await user.keyboard('jj');
  expect(document.activeElement).toHaveAttribute('data-row', 'req_2');
  await user.keyboard('k');
  expect(document.activeElement).toHaveAttribute('data-row', 'req_1');
  await user.keyboard('ja');
  await waitFor(() =>
    expect(
      sent.find(({ path }) => path === '/v1/requests/req_2/assign')?.headers.get('If-Match'),
    ).toBe('"2"'),
  );
});

it('marks what came in since it was opened, until it is seen', async () => {
  const items = [item(1)];
  serve(routes(items));
  const user = userEvent.setup();
  await show(page, '/requests');
  await screen.findByText('DEMO-1');
  items.unshift(item(3));
  await act(() => user.keyboard('r'));
  const seen = await screen.findByRole('button', { name: '1 new request; mark as seen' });
  await user.click(seen);
  expect(screen.queryByRole('button', { name: /mark as seen/ })).not.toBeInTheDocument();
});

it('an empty view says how it fills', async () => {
  serve({
    ...routes([]),
    'GET /v1/desk/queue?assignee=stf_1&limit=50': () => ({
      body: { items: [], nextCursor: null },
    }),
  });
  await show(page, '/requests?view=mine');
  expect(await screen.findByText(/You have taken on nothing/)).toBeInTheDocument();
});
