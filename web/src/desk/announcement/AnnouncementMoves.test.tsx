import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import type { Announcement } from '../../api/types';
import { AnnouncementMoves } from './AnnouncementMoves';
import './texts';

const draft = {
  id: 'ann_1',
  kind: 'SERVICE',
  state: 'DRAFT',
  title: { zh: '停机', en: 'Maintenance' },
  text: { zh: '两点停机。', en: 'At two.' },
  byMessage: true,
  endsOn: null,
  moves: ['edit', 'publish', 'end'],
} as unknown as Announcement;

const routes = (roles: string[]) => ({
  'GET /session': () => ({ body: { signedIn: true, roles, sites: ['demo'], csrf: 'c' } }),
  'POST /v1/announcements/ann_1/publish': () => ({ body: draft }),
  'PUT /v1/announcements/ann_1': () => ({ body: draft }),
});

const moves = <AnnouncementMoves announcement={draft} etag={'"2"'} />;

it('an agent words it and cannot publish it', async () => {
  serve(routes(['agent']));
  await show(moves);
  expect(await screen.findByRole('button', { name: 'Edit' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Publish' })).not.toBeInTheDocument();
});

it('the officer is told that messages cannot be taken back before publishing', async () => {
  const sent = serve(routes(['dpo']));
  const user = userEvent.setup();
  await show(moves);
  await user.click(await screen.findByRole('button', { name: 'Publish' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/messages cannot be taken back/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Publish' }));
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/publish'))?.headers.get('If-Match')).toBe('"2"'),
  );
});

it('editing begins with the words that are there', async () => {
  const sent = serve(routes(['agent']));
  const user = userEvent.setup();
  await show(moves);
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Title · English'), ' tonight');
  await user.click(dialog.getByRole('button', { name: 'Edit' }));
  await vi.waitFor(() =>
    expect(sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      kind: 'SERVICE',
      title: { zh: '停机', en: 'Maintenance tonight' },
    }),
  );
});
