import { screen } from '@testing-library/react';
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

it('an unknown number is explained and not blamed', async () => {
  serve({});
  await show(page, '/trust/demo/requests/20261119-7K3M9QXA');
  expect(await screen.findByText(/the data are anonymised/)).toBeInTheDocument();
});
