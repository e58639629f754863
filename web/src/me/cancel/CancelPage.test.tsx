import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { CancelPage } from './CancelPage';

const cancellation = (grace: number, manualReview: boolean) => ({
  code: 'cancellation',
  manualReview,
  graceDays: grace,
  holdDays: 365,
  lines: [{ field: 'mobile', basis: 'Order 1', amount: 365, unit: 'DAY', exceedsBasis: false }],
  category: null,
});
const records = (category: string, bound: string) => ({
  code: category,
  lines: [],
  category: {
    code: category,
    category,
    bound,
    basis: `Law on ${category}`,
    amount: 3,
    unit: 'YEAR',
  },
});
const promise = {
  code: 'answered',
  name: 'Answered in 10 working days',
  clause: 'Policy, 3',
  stop: 'ANSWERED',
  types: ['CANCELLATION'],
};

async function opened(...rules: object[]) {
  serve({
    'GET /v1/requests': () => ({ body: { items: [] } }),
    'GET /v1/promises': () => ({ body: { items: [promise] } }),
    'GET /v1/retention-rules': () => ({ body: { items: rules } }),
  });
  await show(<CancelPage />);
  await screen.findByText('Order 1');
}

it('says which records a law keeps besides, and leaves out what only may be kept', async () => {
  await opened(
    cancellation(0, true),
    records('order_history', 'AT_LEAST'),
    records('support', 'AT_MOST'),
  );
  const row = screen.getByRole('row', { name: /Law on order_history/ });
  expect(within(row).getByText('at least 3 years after they arose')).toBeInTheDocument();
  expect(screen.queryByText(/Law on support/)).not.toBeInTheDocument();
});

it('shows the times that this site promises, not those of others', async () => {
  await opened(cancellation(0, true));
  expect(await screen.findByText('Answered in 10 working days')).toBeInTheDocument();
});

it.each([
  ['a site with days of grace says so before anybody files', 7, false, true],
  ['where staff grant by hand there are none', 7, true, false],
])('%s', async (_, days, manual, told) => {
  await opened(cancellation(days, manual));
  expect(screen.queryAllByText('Within 7 days')).toHaveLength(told ? 1 : 0);
  const tick = screen.getByRole('checkbox');
  expect(tick).toHaveAccessibleName(
    told
      ? 'I understand that I can take this back within 7 days, and not after that.'
      : 'I understand that this cannot be undone.',
  );
});
