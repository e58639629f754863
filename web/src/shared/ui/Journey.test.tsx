import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { Journey } from './Journey';

const at = '2026-11-20T01:00:00Z';

it('what leaves a request where it is is no step, coming back is one', async () => {
  await show(
    <Journey
      label="Progress"
      state="IN_PROGRESS"
      steps={[
        { at, to: 'RECEIVED' },
        { at, to: 'IN_PROGRESS' },
        { at, to: 'IN_PROGRESS' },
        { at, to: 'AWAITING_REQUESTER' },
        { at, to: 'IN_PROGRESS' },
      ]}
    />,
  );
  const taken = within(screen.getByRole('list')).getAllByRole('listitem').slice(3);
  expect(taken.map((step) => step.querySelector('p')?.textContent)).toEqual([
    'In progress',
    'Awaiting requester',
    'In progress',
    'Received',
  ]);
});
