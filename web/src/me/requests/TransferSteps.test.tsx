import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import type { RightsRequestFile } from '../../api/types';
import { TransferSteps } from './TransferSteps';

const request = (state: string) =>
  ({ id: 'req_1', number: '20261120-7K3M9QXA', type: 'TRANSFER', state }) as RightsRequestFile;
const routes = (fee: number | null) => ({
  'GET /session': () => ({ body: { signedIn: true, roles: ['subject'], site: 'demo', csrf: 'c' } }),
  'GET /v1/requests/req_1/transfer': () => ({ body: { fee, feeAcceptedAt: null } }),
  'POST /v1/requests/req_1/transfer/fee/accept': () => ({ body: { fee, feeAcceptedAt: 'now' } }),
  'POST /v1/requests/req_1/handover/code': () => ({
    body: { code: 'one-time', validUntil: '2026-12-01T00:00:00Z' },
  }),
});

it('a granted transfer gives the code once, with the place where it is taken', async () => {
  serve(routes(null));
  await show(<TransferSteps request={request('EXECUTING')} />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Make the code' }));
  expect(await screen.findByText('one-time')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Where it is taken' })).toHaveAttribute(
    'href',
    '/trust/demo/requests/20261120-7K3M9QXA',
  );
});

it('a cost is accepted before anything goes on', async () => {
  const sent = serve(routes(20));
  await show(<TransferSteps request={request('AWAITING_REQUESTER')} />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Accept the cost' }));
  expect(sent.some(({ path }) => path.endsWith('/fee/accept'))).toBe(true);
  expect(screen.queryByRole('button', { name: 'Make the code' })).not.toBeInTheDocument();
});
