import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { lendPen } from '../../../test/pen';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { ConsentRates } from './ConsentRates';
import './texts';

beforeEach(lendPen);

const rate = (version: number, given: number, declined: number) => ({
  purpose: 'marketing',
  version,
  given,
  declined,
  withdrawn: 1,
  ended: 0,
});
const purposes = { items: [{ code: 'marketing', title: { zh: '推送', en: 'Offers' } }] };

it('each version of a purpose has its share and its numbers, which lead to the purpose', async () => {
  serve({
    'GET /v1/consent-rates': () => ({ body: { items: [rate(2, 3, 0), rate(1, 1, 2)] } }),
    'GET /v1/purposes?limit=200': () => ({ body: purposes }),
  });
  await show(<ConsentRates />);
  await userEvent.setup().click(await screen.findByText('Table'));
  const row = screen.getByRole('row', { name: /25% Offers \(version 1\)/ });
  expect(row).toHaveTextContent(/1.*2.*1.*0$/);
  expect(screen.getByRole('link', { name: '75% Offers (version 2)' })).toHaveAttribute(
    'href',
    '/purposes/marketing',
  );
});

it('says what will stand here while nobody was asked', async () => {
  serve({
    'GET /v1/consent-rates': () => ({ body: { items: [] } }),
    'GET /v1/purposes?limit=200': () => ({ body: purposes }),
  });
  await show(<ConsentRates />);
  expect(await screen.findByText(/^Nobody has been asked yet/)).toBeInTheDocument();
});
