import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { InboxPage } from './InboxPage';
import { UnreadCount } from './UnreadCount';

const message = (id: string, readAt?: string) => ({
  id,
  at: '2026-11-20T02:00:00Z',
  sender: 'STAFF',
  title: `News ${id}`,
  text: `Words of ${id}`,
  about: 'req_1',
  readAt,
});

it('opening a message reads it, and leads to its request', async () => {
  const sent = serve({
    'GET /v1/messages?limit=20': () => ({ body: { items: [message('msg_1')], unread: 1 } }),
    'POST /v1/messages/msg_1/read': () => ({ body: message('msg_1', '2026-11-20T03:00:00Z') }),
  });
  await show(<InboxPage />);
  await userEvent.setup().click(await screen.findByText('News msg_1'));
  await vi.waitFor(() => expect(sent.some(({ path }) => path.endsWith('/read'))).toBe(true));
  expect(screen.getByText('Words of msg_1')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Follow the request' })).toHaveAttribute(
    'href',
    '/me/requests/req_1',
  );
});

it('what was read is not read again', async () => {
  const sent = serve({
    'GET /v1/messages?limit=20': () => ({
      body: { items: [message('msg_1', '2026-11-20T03:00:00Z')], unread: 0 },
    }),
  });
  await show(<InboxPage />);
  await userEvent.setup().click(await screen.findByText('News msg_1'));
  expect(screen.queryByText('New')).not.toBeInTheDocument();
  expect(sent.some(({ method }) => method === 'POST')).toBe(false);
});

it('the number of new messages is said in words', async () => {
  serve({ 'GET /v1/messages?limit=1': () => ({ body: { items: [], unread: 3 } }) });
  await show(<UnreadCount />);
  expect(await screen.findByText('3 new messages')).toBeInTheDocument();
});
