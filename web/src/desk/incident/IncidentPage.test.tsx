import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { IncidentPage } from './IncidentPage';

const incident = {
  id: 'inc_1',
  number: 'I20261120-7K3M',
  state: 'RECORDED',
  title: 'Bucket open',
  kind: 'LEAK',
  level: 'L1',
  grade: 'GENERAL',
  operator: 'OTHER',
  knownAt: '2026-11-20T01:30:00Z',
  estimated: 3,
  categories: [],
  people: { WAITING: 3 },
  noticeComplete: false,
  withheldReason: 'Nobody read it.',
  withheldWaiting: true,
  deadlines: [],
  moves: ['contain', 'notify', 'report', 'assess'],
  version: 4,
};

const routes = (roles: string[]) => ({
  'GET /session': () => ({ body: { signedIn: true, roles, sites: ['demo'], csrf: 'c' } }),
  'GET /v1/incidents/inc_1': () => ({
    body: { incident, history: [], reports: [] },
    headers: { ETag: '"4"' },
  }),
  'GET /v1/incidents/inc_1/people': () => ({ body: { items: [] } }),
  'POST /v1/incidents/inc_1/notice': () => ({ body: incident }),
  'POST /v1/incidents/inc_1/withhold/reject': () => ({ body: incident }),
  'PUT /v1/incidents/inc_1': () => ({ body: incident }),
});

async function open(roles: string[]) {
  const sent = serve(routes(roles));
  await show(
    <Routes>
      <Route path="/incidents/:id" element={<IncidentPage />} />
    </Routes>,
    '/incidents/inc_1',
  );
  await screen.findByRole('heading', { name: 'Bucket open' });
  return { sent, user: userEvent.setup() };
}

it('people are told by the ways that were chosen, on the version that was read', async () => {
  const { sent, user } = await open(['dpo']);
  await user.click(await screen.findByRole('button', { name: 'Tell people' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/five parts of the notice are not complete/)).toBeInTheDocument();
  await user.click(dialog.getByRole('checkbox', { name: 'short message' }));
  await user.click(dialog.getByRole('checkbox', { name: /announcement/ }));
  await user.click(dialog.getByRole('button', { name: 'Tell people' }));
  await vi.waitFor(() => {
    const call = sent.find(({ method, path }) => method === 'POST' && path.endsWith('/notice'));
    expect(call?.body).toEqual({ channels: ['IN_APP', 'MAIL', 'ANNOUNCEMENT'] });
    expect(call?.headers.get('If-Match')).toBe('"4"');
  });
});

it('an agent tells nobody and decides nothing that needs the officer', async () => {
  await open(['agent']);
  expect(await screen.findByRole('button', { name: 'Contained' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Tell people' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'They have to be told' })).not.toBeInTheDocument();
});

it('not telling people is decided where it was proposed', async () => {
  const { sent, user } = await open(['dpo']);
  expect(await screen.findByText('Nobody read it.')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'They have to be told' }));
  await vi.waitFor(() =>
    expect(sent.some(({ path }) => path.endsWith('/withhold/reject'))).toBe(true),
  );
});
