import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { AmountForm } from './AmountForm';

const path = 'POST /v1/verifications/ver_1/amount';

async function tell(amount: string) {
  const user = userEvent.setup();
  await show(<AmountForm id="ver_1" />);
  await user.type(screen.getByLabelText('Amount (yuan)'), amount);
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
}

it('what is no amount is not sent and costs no try', async () => {
  const sent = serve({});
  await tell('1.5');
  expect(await screen.findByRole('alert')).toHaveTextContent('cost no try');
  expect(sent).toHaveLength(0);
});

it('a wrong amount says so and empties the field', async () => {
  const sent = serve({
    [path]: () => ({
      status: 422,
      body: { status: 422, code: 'amount-wrong', title: 'This is not the amount that was paid' },
    }),
  });
  await tell('0.37');
  expect(await screen.findByRole('alert')).toHaveTextContent('not the amount');
  expect(sent[0]?.body).toEqual({ amount: '0.37' });
  expect(screen.getByLabelText('Amount (yuan)')).toHaveValue('');
});
