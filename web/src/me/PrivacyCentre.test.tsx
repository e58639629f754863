import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../test/render';
import { serve } from '../../test/server';
import PrivacyCentre from './PrivacyCentre';

const session = { signedIn: true, roles: ['subject'], site: 'demo', subject: 'sub_1', csrf: 'c' };
const grace = { request: 'req_1', number: 'SY-1', endsAt: '2026-11-27T16:00:00Z' };

it('who may still take a cancellation back sees that page and no way to another', async () => {
  let pending = true;
  const sent = serve({
    'GET /session': () => ({ body: session }),
    'GET /v1/cancellation-grace': () => (pending ? { body: grace } : { status: 204 }),
    'GET /v1/subjects/sub_1/consents': () => ({ body: { items: [] } }),
    'GET /v1/messages?limit=1': () => ({ body: { items: [], unread: 0 } }),
    'POST /v1/requests/req_1/withdraw': () => {
      pending = false;
      return { body: {} };
    },
  });
  const user = userEvent.setup();
  await show(<PrivacyCentre />);
  expect(await screen.findByText(/27 Nov 2026/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Requests' })).toBeNull();
  expect(sent.some(({ path }) => path.includes('consents'))).toBe(false);

  await user.click(screen.getByRole('button', { name: 'Keep my account' }));

  expect(await screen.findByText('No consents are recorded yet.')).toBeInTheDocument();
});
