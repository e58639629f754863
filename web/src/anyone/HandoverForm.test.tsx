import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../test/render';
import { serve } from '../../test/server';
import { HandoverForm } from './HandoverForm';

const form = <HandoverForm site="demo" number="20261120-7K3M9QXA" />;

it('a wrong code is said to be unknown, and the code stays out of the address', async () => {
  const sent = serve({
    'POST /public/demo/requests/20261120-7K3M9QXA/handover': () => ({
      status: 404,
      body: { status: 404, code: 'not-found', title: 'Nothing is found' },
    }),
  });
  const user = userEvent.setup();
  await show(form);
  await user.type(screen.getByLabelText(/^One-time code/), 'secret-code');
  await user.click(screen.getByRole('button', { name: 'Take it' }));
  expect(await screen.findByText('Nothing is found')).toBeInTheDocument();
  expect(sent.map(({ path }) => path).join()).not.toContain('secret-code');
  expect(sent.at(-1)?.body).toEqual({ code: 'secret-code' });
});

it('without a code nothing is asked', async () => {
  const sent = serve({});
  await show(form);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Take it' }));
  expect(await screen.findByText('The code, please.')).toBeInTheDocument();
  expect(sent).toHaveLength(0);
});
