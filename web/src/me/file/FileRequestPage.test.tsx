import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { FileRequestPage } from './FileRequestPage';

const promise = (code: string, name: string, types: string[]) => ({
  code,
  name,
  clause: 'Policy, 10',
  stop: 'ANSWERED',
  types,
});
const routes = {
  'GET /v1/promises': () => ({
    body: {
      items: [
        promise('answered', 'Answered in 15 working days', ['CORRECTION', 'ACCESS']),
        promise('executed', 'Deleted in 15 working days', ['DELETION']),
      ],
    },
  }),
  'POST /v1/requests': () => ({ status: 201, body: { id: 'req_1' } }),
};
const fields = {
  'GET /v1/correctable-fields': () => ({ body: { items: [{ field: 'nickname' }] } }),
};
const page = (
  <Routes>
    <Route path="/me/requests/new" element={<FileRequestPage />} />
    <Route path="/me/requests/:id" element={<p>the request itself</p>} />
  </Routes>
);

it('shows what is promised for the kind that was chosen, and no other', async () => {
  serve(routes);
  await show(page, '/me/requests/new');
  await userEvent.setup().click(screen.getByRole('radio', { name: /^Access/ }));
  expect(await screen.findByText('Answered in 15 working days')).toBeInTheDocument();
  expect(screen.queryByText('Deleted in 15 working days')).not.toBeInTheDocument();
});

it('a correction without words is not sent', async () => {
  const sent = serve(routes);
  const user = userEvent.setup();
  await show(page, '/me/requests/new?type=CORRECTION');
  await user.type(screen.getByLabelText(/^Answer to this contact/), 'not a contact');
  await user.click(screen.getByRole('button', { name: 'File the request' }));
  expect(screen.getAllByRole('alert')).toHaveLength(2);
  expect(sent.some(({ method }) => method === 'POST')).toBe(false);
});

it("files the person's words and leads to the request", async () => {
  const sent = serve(routes);
  const user = userEvent.setup();
  await show(page, '/me/requests/new?type=CORRECTION');
  await user.type(screen.getByLabelText('In your own words'), 'My name is misspelt.');
  await user.type(screen.getByLabelText(/^Answer to this contact/), 'lin@mail.example');
  await user.click(screen.getByRole('button', { name: 'File the request' }));
  expect(await screen.findByText('the request itself')).toBeInTheDocument();
  const filed = sent.find(({ method }) => method === 'POST');
  expect(filed?.body).toEqual({
    type: 'CORRECTION',
    locale: 'en',
    details: 'My name is misspelt.',
    contact: 'lin@mail.example',
  });
  expect(filed?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

it('cancelling an account is left to its own page', async () => {
  serve(routes);
  await show(page, '/me/requests/new?type=CANCELLATION');
  expect(screen.getByRole('link', { name: 'Go to account cancellation' })).toHaveAttribute(
    'href',
    '/me/cancel',
  );
  expect(screen.queryByRole('button', { name: 'File the request' })).not.toBeInTheDocument();
});

it('a correction that names its fields needs no words', async () => {
  const sent = serve({ ...routes, ...fields });
  const user = userEvent.setup();
  await show(page, '/me/requests/new?type=CORRECTION');
  await user.type(screen.getByLabelText('Field'), 'nickname');
  await user.type(screen.getByLabelText('Wrong value (optional)'), 'Lim');
  await user.type(screen.getByLabelText('Right value'), 'Lin');
  await user.click(screen.getByRole('button', { name: 'File the request' }));
  expect(await screen.findByText('the request itself')).toBeInTheDocument();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    type: 'CORRECTION',
    locale: 'en',
    particulars: { fields: [{ field: 'nickname', from: 'Lim', to: 'Lin' }] },
  });
});

it('a recipient without a contact is asked about before anything is sent', async () => {
  const sent = serve(routes);
  const user = userEvent.setup();
  await show(page, '/me/requests/new?type=TRANSFER');
  await user.type(screen.getByLabelText(/^To whom/), 'Pine');
  await user.click(screen.getByRole('button', { name: 'File the request' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('or neither');
  expect(sent.some(({ method }) => method === 'POST')).toBe(false);
});
