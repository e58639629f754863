import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { RobotsPanel } from './RobotsPanel';
import './texts';
import '../parts/texts';

const robot = {
  kind: 'DINGTALK',
  host: 'oapi.dingtalk.com',
  addressEnd: '9f2c',
  signed: true,
  setAt: '2026-11-20T02:00:00Z',
  deliveredAt: null,
  problem: 'REFUSED',
  problemAt: '2026-11-20T03:00:00Z',
};
const routes = {
  'GET /session': () => ({ body: { signedIn: true, site: 'demo', roles: ['dpo'] } }),
  'GET /v1/desk-robots': () => ({ body: { items: [robot] } }),
  'PUT /v1/desk-robots/WECOM': () => ({ status: 204 }),
  'POST /v1/desk-robots/DINGTALK/test': () => ({ body: { outcome: 'DELIVERED' } }),
  'DELETE /v1/desk-robots/DINGTALK': () => ({ status: 204 }),
};

it('says which robot is set, how it signs, and what became of its last message', async () => {
  serve(routes);
  await show(<RobotsPanel />);
  expect(await screen.findByText(/oapi\.dingtalk\.com …9f2c/)).toBeInTheDocument();
  expect(screen.getByText('signed')).toBeInTheDocument();
  expect(screen.getByText('refused by the vendor')).toBeInTheDocument();
  expect(screen.getAllByText('not set')).toHaveLength(2);
});

it('a test message is sent by one click, and its end is told', async () => {
  const sent = serve(routes);
  await show(<RobotsPanel />);
  await userEvent.setup().click(await screen.findByRole('button', { name: /^Send a test/ }));
  expect(await screen.findByText('arrived')).toBeInTheDocument();
  expect(sent.filter(({ path }) => path.endsWith('/test'))).toHaveLength(1);
});

it('WeCom asks for an address and no secret, and nothing else is sent', async () => {
  const sent = serve(routes);
  const user = userEvent.setup();
  await show(<RobotsPanel />);
  await user.click(await screen.findByRole('button', { name: /Set up\s*WeCom/ }));
  expect(screen.queryByLabelText('Secret')).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Webhook address'), 'https://qyapi.weixin.qq.com/x?key=1');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => sent.find(({ method }) => method === 'PUT')?.body)
    .toEqual({ address: 'https://qyapi.weixin.qq.com/x?key=1' });
});
