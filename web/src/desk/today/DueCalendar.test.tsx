import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { plusDays } from '../../shared/time';
import { DueCalendar } from './DueCalendar';
import './texts';

/** Six weeks from the Monday before last; one make-up Saturday, one holiday, one busy day. */
function days() {
  return Array.from({ length: 42 }, (_, index) => {
    const date = plusDays('2026-02-02', index);
    const kind =
      date === '2026-02-14' ? 'MAKE_UP_DAY' : date === '2026-02-17' ? 'HOLIDAY' : 'WORKING_DAY';
    return {
      date,
      kind,
      holiday: kind === 'WORKING_DAY' ? null : 'spring-festival',
      settled: true,
      due: date === '2026-02-12' ? 3 : 0,
      holdsEnding: date === '2026-02-13' ? 1 : 0,
    };
  });
}

it('shows what is due on a day, and why a day is no usual one', async () => {
  serve({
    'GET /v1/desk/calendar?from=2026-02-02&to=2026-03-15': () => ({ body: { items: days() } }),
  });
  await show(<DueCalendar today="2026-02-12" />);
  const busy = await screen.findByRole('link', { name: /12 Feb 2026.*3 due/ });
  expect(busy).toHaveAttribute('href', '/requests?due=2026-02-12');
  expect(screen.getByText(/14 Feb 2026, make-up working day, Spring Festival/)).toBeInTheDocument();
  expect(screen.getByText(/17 Feb 2026, public holiday, Spring Festival/)).toBeInTheDocument();
  expect(screen.getByText(/13 Feb 2026.*1 hold ends/)).toBeInTheDocument();
});
