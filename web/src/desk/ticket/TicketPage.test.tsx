import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { TicketPage } from './TicketPage';

const ticket = {
  id: 'tck_1',
  number: 'T20261120-7K3M',
  kind: 'ALERT',
  level: 'L2',
  state: 'IN_PROGRESS',
  title: 'Codes do not arrive',
  madeAt: '2026-11-20T02:00:00Z',
  deadlines: [],
  moves: ['note', 'pause', 'message'],
};

const routes = (roles: string[]) => ({
  'GET /session': () => ({ body: { signedIn: true, roles, sites: ['demo'], csrf: 'c' } }),
  'GET /v1/desk/staff': () => ({ body: { items: [] } }),
  'GET /v1/tickets/tck_1': () => ({
    body: { ticket, contact: null, history: [] },
    headers: { ETag: '"4"' },
  }),
  'POST /v1/tickets/tck_1/messages': () => ({ body: ticket }),
  'POST /v1/tickets/tck_1/pause': () => ({ body: ticket }),
});

const page = (
  <Routes>
    <Route path="/tickets/:id" element={<TicketPage />} />
  </Routes>
);

async function press(roles: string[], move: string) {
  const sent = serve(routes(roles));
  const user = userEvent.setup();
  await show(page, '/tickets/tck_1');
  await user.click(await screen.findByRole('button', { name: move }));
  const dialog = within(await screen.findByRole('dialog'));
  return { sent, user, dialog };
}

it('offers the moves that the service says are legal, and no others', async () => {
  serve(routes(['agent']));
  await show(page, '/tickets/tck_1');
  expect(await screen.findByRole('button', { name: 'Pause' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Resolved' })).not.toBeInTheDocument();
});

it('auditors read and are offered nothing', async () => {
  serve(routes(['auditor']));
  await show(page, '/tickets/tck_1');
  expect(await screen.findByRole('heading', { name: 'Codes do not arrive' })).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('a note is sent as words for staff alone, and names the version it was written on', async () => {
  const { sent, user, dialog } = await press(['dpo'], 'Note for staff');
  await user.type(dialog.getByLabelText('Words'), 'The gateway was restarted.');
  await user.click(dialog.getByRole('button', { name: 'Note for staff' }));
  await vi.waitFor(() => {
    const call = sent.find(({ path }) => path.endsWith('/messages'));
    expect(call?.body).toEqual({ text: 'The gateway was restarted.', internal: true });
    expect(call?.headers.get('If-Match')).toBe('"4"');
  });
});

it('nothing stands still without a reason and what shows it', async () => {
  const { sent, user, dialog } = await press(['dpo'], 'Pause');
  await user.click(dialog.getByRole('button', { name: 'Pause' }));
  expect(await dialog.findByText('Please fill in: What shows it')).toBeInTheDocument();
  expect(sent.some(({ path }) => path.endsWith('/pause'))).toBe(false);
});
