import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { ReleasesPage } from './ReleasesPage';

const release = {
  id: 'rel_1',
  state: 'APPROVED_ONCE',
  subject: 'sub_1',
  receiver: 'sub_2',
  purpose: 'account',
  categories: ['mobile'],
  ground: 'CONTRACT_NECESSITY',
  clause: 'PIPL 13',
  matter: 'DEAL-7',
  document: '2026-0042',
  recordedAt: '2026-11-20T01:30:00Z',
  approvals: 1,
};

const routes = (roles: string[]) => ({
  'GET /session': () => ({ body: { signedIn: true, roles, sites: ['demo'], csrf: 'c' } }),
  'GET /v1/contact-releases': () => ({ body: { items: [release] } }),
  'POST /v1/contact-releases/rel_1/approve': () => ({
    status: 409,
    body: { status: 409, code: 'second-person-needed', title: 'Somebody else has to approve it.' },
  }),
});

it('the second approval is asked of somebody else, and the page says so', async () => {
  const sent = serve(routes(['dpo']));
  const user = userEvent.setup();
  await show(<ReleasesPage />);
  await user.click(await screen.findByRole('button', { name: 'Approve as the second' }));
  expect(await screen.findByText('Somebody else has to approve it.')).toBeInTheDocument();
  await vi.waitFor(() =>
    expect(sent.filter(({ path }) => path.endsWith('/approve'))).toHaveLength(1),
  );
});

it('auditors see who may get what, and decide nothing', async () => {
  serve(routes(['auditor']));
  await show(<ReleasesPage />);
  expect(await screen.findByText('approved by one')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
