import { screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { BackToSite } from './BackToSite';

const shop = {
  'GET /v1/handoffs/hof_1': () => ({
    body: { returnUrl: 'https://shop.example.com/account', site: { zh: '商城', en: 'The shop' } },
  }),
};

function Address() {
  return <output>{useLocation().search}</output>;
}

afterEach(() => sessionStorage.clear());

it('whoever came from a website is shown the way back, and the address is tidied', async () => {
  serve(shop);
  await show(
    <>
      <BackToSite />
      <Address />
    </>,
    '/me/requests?handoff=hof_1',
  );
  expect(await screen.findByRole('link', { name: 'Back to The shop' })).toHaveAttribute(
    'href',
    'https://shop.example.com/account',
  );
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('the way back stays on the next page of the visit', async () => {
  serve(shop);
  sessionStorage.setItem('handoff', 'hof_1');
  await show(<BackToSite />, '/me/receipts');
  expect(await screen.findByRole('link')).toBeInTheDocument();
});

it('who signed in here themselves asks nothing and sees nothing', async () => {
  const sent = serve(shop);
  await show(<BackToSite />, '/me');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(sent).toEqual([]);
});
