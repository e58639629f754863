import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { ElementsForm } from './ElementsForm';

async function fillAndSend() {
  const user = userEvent.setup();
  await show(<ElementsForm subject="sub_1" duty mobile={false} bankCard={false} />);
  await user.type(screen.getByLabelText('Name'), '林某某');
  await user.type(screen.getByLabelText('ID number'), '110105199003070025');
  await user.click(screen.getByRole('button', { name: 'Verify' }));
}

it('asks for a mobile and a card only where they were chosen', async () => {
  serve({});
  const { rerender } = await show(
    <ElementsForm subject="sub_1" duty mobile={false} bankCard={false} />,
  );
  expect(screen.queryByLabelText('Mobile')).not.toBeInTheDocument();
  rerender(<p />);
  await show(<ElementsForm subject="sub_1" duty mobile bankCard />);
  expect(screen.getByLabelText('Mobile')).toBeInTheDocument();
  expect(screen.getByLabelText('Bank card')).toBeInTheDocument();
});

it('a violation stands beside its field', async () => {
  const violations = [
    { field: 'elements.idNumber', code: 'check-digit', message: 'Wrong check digit.' },
  ];
  serve({
    'POST /v1/verifications': () => ({
      status: 422,
      body: { status: 422, code: 'invalid', title: 'Invalid', violations },
    }),
  });
  await fillAndSend();
  expect(await screen.findByRole('alert')).toHaveTextContent('Wrong check digit.');
  expect(screen.getByLabelText('ID number')).toBeInvalid();
});

it('what was typed is gone once verified', async () => {
  serve({
    'POST /v1/verifications': () => ({ status: 201, body: { id: 'ver_1', state: 'VERIFIED' } }),
  });
  await fillAndSend();
  expect(await screen.findByRole('status')).toHaveTextContent('Verified');
  expect(screen.getByLabelText('ID number')).toHaveValue('');
});

it('an unavailable provider is no verdict', async () => {
  serve({
    'POST /v1/verifications': () => ({ status: 201, body: { id: 'ver_1', state: 'UNAVAILABLE' } }),
  });
  await fillAndSend();
  expect(await screen.findByRole('status')).toHaveTextContent('nothing was counted');
  expect(screen.getByLabelText('ID number')).toHaveValue('110105199003070025');
});
