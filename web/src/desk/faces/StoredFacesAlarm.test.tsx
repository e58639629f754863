import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { StoredFacesAlarm } from './StoredFacesAlarm';

const faces = { persons: 12, filingFrom: 100_000, filingWorkingDays: 30, warning: false };

it('says nothing while few faces are stored', async () => {
  const sent = serve({ 'GET /v1/stored-faces': () => ({ body: faces }) });
  await show(<StoredFacesAlarm />);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('warns from four fifths of the threshold', async () => {
  serve({
    'GET /v1/stored-faces': () => ({ body: { ...faces, persons: 81_234, warning: true } }),
  });
  await show(<StoredFacesAlarm />);
  expect(await screen.findByRole('alert')).toHaveTextContent(/81234 people.*81 % of the 100000/);
});

it('names the last day of the filing by the calendar in force', async () => {
  serve({
    'GET /v1/stored-faces': () => ({
      body: { ...faces, persons: 99_000, warning: true, reachedOn: '2026-09-01' },
    }),
    'GET /v1/calendar/working-days-end?from=2026-09-01&workingDays=30': () => ({
      body: {
        from: '2026-09-01',
        workingDays: 30,
        dueDate: '2026-10-19',
        due: '2026-10-19T16:00:00Z',
        provisional: false,
      },
    }),
  });
  await show(<StoredFacesAlarm />);
  expect(await screen.findByText(/19 Oct at the latest.*99000 people/)).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent(/within 30 working days/);
});
