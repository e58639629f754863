import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { InvitationPage } from './InvitationPage';

const page = (
  <Routes>
    <Route path="/me/family/:id" element={<InvitationPage />} />
  </Routes>
);
const POST = 'POST /v1/guardianships/gua_1/';

async function type(code: string) {
  const user = userEvent.setup();
  await show(page, '/me/family/gua_1');
  await user.type(screen.getByLabelText('Code'), code);
  return user;
}

it('accepting states the relation', async () => {
  const sent = serve({ [`${POST}accept`]: () => ({ body: { id: 'gua_1', state: 'ACTIVE' } }) });
  const user = await type('abcd2345efgh');
  await user.selectOptions(screen.getByLabelText('You are the child’s'), 'GRANDPARENT');
  await user.click(screen.getByRole('button', { name: 'I am, and I agree' }));
  expect(await screen.findByRole('status')).toHaveTextContent('You now act for the child');
  expect(sent[0]?.body).toEqual({ code: 'ABCD2345EFGH', relation: 'GRANDPARENT' });
});

it('refusing is the same one click and names no relation', async () => {
  const sent = serve({ [`${POST}refuse`]: () => ({ body: { id: 'gua_1', state: 'REFUSED' } }) });
  const user = await type('ABCD2345EFGH');
  await user.click(screen.getByRole('button', { name: 'No' }));
  expect(await screen.findByRole('status')).toHaveTextContent('You refused');
  expect(sent[0]?.body).toEqual({ code: 'ABCD2345EFGH' });
});

it('somebody unproven is led to proving their name', async () => {
  const problem = {
    status: 409,
    code: 'guardian-unverified',
    title: 'The guardian must be verified',
  };
  serve({ [`${POST}accept`]: () => ({ status: 409, body: problem }) });
  const user = await type('ABCD2345EFGH');
  await user.click(screen.getByRole('button', { name: 'I am, and I agree' }));
  expect(await screen.findByRole('link', { name: 'Prove my name first' })).toHaveAttribute(
    'href',
    '/me/identity',
  );
});
