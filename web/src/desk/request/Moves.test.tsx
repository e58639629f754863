import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import type { RightsRequestFile } from '../../api/types';
import { Moves } from './Moves';

const request = {
  id: 'req_1',
  type: 'CANCELLATION',
  state: 'IN_PROGRESS',
  moves: ['grant', 'refuse', 'messages'],
  events: [],
} as unknown as RightsRequestFile;

const routes = (roles: string[]) => ({
  'GET /session': () => ({ body: { signedIn: true, roles, sites: ['demo'], csrf: 'c' } }),
  'GET /v1/refusal-reasons': () => ({ body: { items: [] } }),
  'POST /v1/requests/req_1/grant': () => ({ body: request }),
});

const page = (
  <App component={false}>
    <Moves request={request} etag={'"3"'} />
  </App>
);

it('offers the moves that the server says are legal, and no others', async () => {
  serve(routes(['dpo']));
  await show(page);
  expect(await screen.findByRole('button', { name: 'Grant' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Refuse' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Resume' })).not.toBeInTheDocument();
});

it('auditors look and do not act', async () => {
  serve(routes(['auditor']));
  await show(page);
  expect(await screen.findByText('Auditors read only.')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('granting a cancellation says what it does and names the version it was decided on', async () => {
  const sent = serve(routes(['dpo']));
  const user = userEvent.setup();
  await show(page);
  await user.click(await screen.findByRole('button', { name: 'Grant' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/This cannot be undone/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Grant and carry out' }));
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/grant'))?.headers.get('If-Match')).toBe('"3"'),
  );
});

it('when somebody was quicker, the words stay and the next try names the new version', async () => {
  const sent = serve({
    ...routes(['dpo']),
    'POST /v1/requests/req_1/grant': () => ({ status: 412, body: { status: 412, code: 'stale' } }),
  });
  const user = userEvent.setup();
  await show(page);
  await user.click(await screen.findByRole('button', { name: 'Grant' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox'), 'Half an hour of words');
  await user.click(dialog.getByRole('button', { name: 'Grant and carry out' }));
  expect(await dialog.findByText(/changed while you were writing/)).toBeInTheDocument();
  expect(dialog.getByRole('textbox')).toHaveValue('Half an hour of words');
  expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('a refusal without a reason is not sent', async () => {
  const sent = serve(routes(['dpo']));
  const user = userEvent.setup();
  await show(page);
  await user.click(await screen.findByRole('button', { name: 'Refuse' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Propose this refusal' }));
  expect(await dialog.findByText('Please choose a reason from the catalogue.')).toBeInTheDocument();
  expect(sent.some(({ method }) => method === 'POST')).toBe(false);
});
