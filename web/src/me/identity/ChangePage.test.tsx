import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { ChangePage } from './ChangePage';

const change = { id: 'chg_1', state: 'OPEN', expiresAt: '2026-11-30T02:00:00Z' };
const opened = { 'POST /v1/identity-changes': () => ({ status: 201, body: change }) };

async function repeat(number: string) {
  const user = userEvent.setup();
  await show(<ChangePage />);
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await user.type(await screen.findByLabelText('Present ID number'), number);
  await user.click(screen.getByRole('button', { name: 'Next' }));
}

it('whoever repeats the old number may prove the new one', async () => {
  const sent = serve({
    ...opened,
    'POST /v1/step-ups': () => ({ status: 201, body: { verified: true } }),
    'POST /v1/identity-changes/chg_1/proceed': () => ({ body: { ...change, state: 'ALLOWED' } }),
  });
  await repeat('110105199003070025');
  expect(await screen.findByRole('status')).toHaveTextContent('can be proved now');
  expect(screen.getByRole('link', { name: 'By document' })).toHaveAttribute(
    'href',
    '/me/identity/elements',
  );
  expect(sent[1]?.body).toEqual({
    requestId: 'chg_1',
    challenge: { idNumber: '110105199003070025' },
  });
});

it('another number changes nothing and says so beside the field', async () => {
  serve({
    ...opened,
    'POST /v1/step-ups': () => ({ status: 201, body: { verified: false } }),
    'POST /v1/identity-changes/chg_1/proceed': () => ({
      status: 409,
      body: { status: 409, code: 'proof-missing', title: 'Proof is missing' },
    }),
  });
  await repeat('110105199003070033');
  expect(await screen.findByRole('alert')).toHaveTextContent('not the present identity');
  expect(screen.getByLabelText('Present ID number')).toBeInvalid();
});

it('goes on with the one that is under way, and takes it back', async () => {
  const user = userEvent.setup();
  serve({
    'POST /v1/identity-changes': () => ({
      status: 409,
      body: { status: 409, code: 'change-open', title: 'Open', change: 'chg_1' },
    }),
    'GET /v1/identity-changes/chg_1': () => ({ body: change }),
    'POST /v1/identity-changes/chg_1/refuse': () => ({ body: { ...change, state: 'REFUSED' } }),
  });
  await show(<ChangePage />);
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await user.click(await screen.findByRole('button', { name: 'Do not change it' }));
  expect(await screen.findByRole('status')).toHaveTextContent('Taken back');
});
