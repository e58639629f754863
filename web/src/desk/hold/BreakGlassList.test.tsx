import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import type { Hold } from '../../api/types';
import { BreakGlassList } from './BreakGlassList';

const hold = { id: 'hld_1' } as unknown as Hold;
const asked = {
  id: 'brk_1',
  hold: 'hld_1',
  reason: 'SECURITY',
  fields: ['realName'],
  state: 'PENDING',
  requestedBy: 'stf_1',
  requestedAt: '2026-11-20T02:00:00Z',
};
const routes = (user: string, state = 'PENDING') => ({
  'GET /session': () => ({ body: { signedIn: true, user, roles: ['dpo'], csrf: 'c' } }),
  'GET /v1/desk/staff': () => ({ body: { items: [{ id: 'stf_1', name: 'Zhou Xiaoman' }] } }),
  'GET /v1/holds/hld_1/break-glass': () => ({ body: { items: [{ ...asked, state }] } }),
});

it('nobody is offered to approve their own asking', async () => {
  serve(routes('stf_1'));
  await show(<BreakGlassList hold={hold} acts />);
  expect(await screen.findByText('Zhou Xiaoman')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('the second person approves', async () => {
  serve(routes('stf_2'));
  await show(<BreakGlassList hold={hold} acts />);
  expect(
    await screen.findByRole('button', { name: 'Approve as the second person' }),
  ).toBeInTheDocument();
});

it('who asked reads what somebody else approved', async () => {
  serve(routes('stf_1', 'APPROVED'));
  await show(<BreakGlassList hold={hold} acts />);
  expect(await screen.findByRole('button', { name: 'Read' })).toBeInTheDocument();
});
