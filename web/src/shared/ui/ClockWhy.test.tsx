import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { ClockWhy } from './ClockWhy';

const explanation = {
  days: [
    { date: '2026-09-30', counted: false, why: 'START' },
    { date: '2026-10-01', counted: false, why: 'HOLIDAY', holiday: 'national-day' },
    { date: '2026-10-02', counted: true, why: 'WORKING_DAY' },
    { date: '2026-10-05', counted: true, why: 'MAKE_UP_DAY' },
  ],
  dueDate: '2026-10-05',
  provisional: false,
};

it('draws each month with counted days numbered and the last day marked', async () => {
  await show(<ClockWhy explanation={explanation} />);
  const october = screen.getByRole('table', { name: 'October 2026' });
  expect(within(october).getByText('2 Oct 2026, day 1, working day')).toBeInTheDocument();
  expect(
    within(october).getByText('5 Oct 2026, day 2, make-up working day, last day'),
  ).toBeInTheDocument();
  expect(screen.getByRole('table', { name: 'September 2026' })).toBeInTheDocument();
});

it('says of a skipped day which holiday it is', async () => {
  await show(<ClockWhy explanation={explanation} />);
  expect(screen.getByText('1 Oct 2026, public holiday (National Day)')).toBeInTheDocument();
});
