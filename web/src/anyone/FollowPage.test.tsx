import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { show } from '../../test/render';
import { serve } from '../../test/server';
import { serverNow } from '../shared/time';
import FollowPage from './FollowPage';

const page = (
  <Routes>
    <Route path="/trust/:site/requests/:number" element={<FollowPage />} />
  </Routes>
);
const GET = 'GET /public/demo/requests/20261119-7K3M9QXA';
const request = {
  number: '20261119-7K3M9QXA',
  type: 'CANCELLATION',
  state: 'CLOSED',
  due: null,
  clocks: [],
  steps: [{ at: '2026-11-19T02:00:00Z', to: 'RECEIVED' }],
  held: {
    state: 'RUNNING',
    days: 365,
    startedAt: '2020-01-01T00:00:00Z',
    lastDay: '2020-12-30',
    endsAt: '2020-12-30T16:00:00Z',
    lines: [
      { field: 'username', basis: 'Some law, 14', basisPeriod: '60 DAY', exceedsBasis: true },
    ],
  },
};

it('a hold is told with its basis, and never with less than no day left', async () => {
  serve({ [GET]: () => ({ body: request }) });
  await show(page, '/trust/demo/requests/20261119-7K3M9QXA');
  expect(await screen.findByText('0 days left')).toBeInTheDocument();
  expect(screen.getByText('Some law, 14')).toBeInTheDocument();
  expect(screen.getByText('kept longer than the basis asks')).toBeInTheDocument();
});

it('on the day of the cancellation no more is left than the hold has days', async () => {
  const endsAt = new Date(serverNow() + 365.3 * 86_400_000).toISOString();
  serve({ [GET]: () => ({ body: { ...request, held: { ...request.held, endsAt } } }) });
  await show(page, '/trust/demo/requests/20261119-7K3M9QXA');
  expect(await screen.findByText('365 days left')).toBeInTheDocument();
});

it('whoever is not proven yet is asked for proof', async () => {
  serve({ [GET]: () => ({ body: { ...request, state: 'AWAITING_IDENTITY', held: null } }) });
  await show(page, '/trust/demo/requests/20261119-7K3M9QXA');
  expect(await screen.findByLabelText('Your proof')).toBeInTheDocument();
});

const ATTACH = 'POST /public/demo/requests/20261119-7K3M9QXA/attachments';
const unproven = { ...request, state: 'AWAITING_IDENTITY', held: null };

it('a file goes as proof, its name in a header and nowhere in the address', async () => {
  const sent = serve({
    [GET]: () => ({ body: unproven }),
    [ATTACH]: () => ({ status: 202, body: { number: request.number, next: '' } }),
  });
  await show(page, '/trust/demo/requests/20261119-7K3M9QXA');
  await userEvent.upload(await screen.findByLabelText('Add a file'), [
    new File(['%PDF-1.7'], '委托书.pdf', { type: 'application/pdf' }),
  ]);
  expect(await screen.findByText('委托书.pdf')).toBeInTheDocument();
  expect(screen.getByText(/^It is looked at/)).toBeInTheDocument();
  const call = sent.find(({ method }) => method === 'POST');
  expect(call?.headers.get('Shouyue-File-Name')).toBe(encodeURIComponent('委托书.pdf'));
});

it('a file that is too large is refused before it is sent', async () => {
  const sent = serve({ [GET]: () => ({ body: unproven }) });
  await show(page, '/trust/demo/requests/20261119-7K3M9QXA');
  const large = new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'x.png', { type: 'image/png' });
  await userEvent.upload(await screen.findByLabelText('Add a file'), large);
  expect(await screen.findByText(/larger than 5 MB/)).toBeInTheDocument();
  expect(sent.every(({ method }) => method === 'GET')).toBe(true);
});

it('an unknown number is explained and not blamed', async () => {
  serve({});
  await show(page, '/trust/demo/requests/20261119-7K3M9QXA');
  expect(await screen.findByText(/the data are anonymised/)).toBeInTheDocument();
});
