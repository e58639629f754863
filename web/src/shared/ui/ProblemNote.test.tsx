import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { ConsentProblem } from '../../../sdk/src/core/problem';
import { ProblemNote } from './ProblemNote';

it('the trace of a failure can be copied', async () => {
  const user = userEvent.setup();
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const error = new ConsentProblem({
    status: 503,
    code: 'unavailable',
    title: 'Try again later',
    traceId,
  });
  await show(<ProblemNote error={error} />, '/');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(traceId);
});
