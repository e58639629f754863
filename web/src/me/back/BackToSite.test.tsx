import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { BackToSite } from './BackToSite';

const shop = {
  'GET /v1/handoffs/hof_1': () => ({
    body: { returnUrl: 'https://shop.example.com/account', site: { zh: '商城', en: 'The shop' } },
  }),
};

it('whoever came from a website is shown the way back, also on the next page', async () => {
  serve(shop);
  await show(
    <>
      <BackToSite />
      <Link to="/me/receipts">Receipts</Link>
    </>,
    '/me/requests?handoff=hof_1',
  );
  const back = { name: 'Back to The shop' };
  expect(await screen.findByRole('link', back)).toHaveAttribute(
    'href',
    'https://shop.example.com/account',
  );
  await userEvent.setup().click(screen.getByRole('link', { name: 'Receipts' }));
  expect(screen.getByRole('link', back)).toBeInTheDocument();
});

it('who signed in here themselves asks nothing and sees nothing', async () => {
  const sent = serve(shop);
  await show(<BackToSite />, '/me');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(sent).toEqual([]);
});
