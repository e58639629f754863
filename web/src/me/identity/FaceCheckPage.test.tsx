import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { FaceCheckPage } from './FaceCheckPage';

const page = (
  <Routes>
    <Route path="/me/identity/face/:id" element={<FaceCheckPage />} />
    <Route path="/me/identity/elements" element={<p>by document</p>} />
  </Routes>
);
const check = (state: string, more: object = {}) => ({
  id: 'ver_1',
  state,
  reason: null,
  face: { front: false, back: false, destruction: null },
  ...more,
});
const GET = 'GET /v1/verifications/ver_1';

it('a photo goes as it is, and the other side is still asked for', async () => {
  const sent = serve({
    [GET]: () => ({ body: check('CONSENTED') }),
    'PUT /v1/verifications/ver_1/images/front': () => ({
      body: check('CONSENTED', { face: { front: true, back: false, destruction: null } }),
    }),
  });
  await show(page, '/me/identity/face/ver_1');
  const photo = new File(['x'], 'front.png', { type: 'image/png' });
  await userEvent.setup().upload(await screen.findByLabelText('Side with the portrait'), photo);
  expect(await screen.findByText('Received')).toBeInTheDocument();
  const put = sent.find(({ method }) => method === 'PUT');
  expect(put?.headers.get('Content-Type')).toBe('image/png');
  expect(screen.getByLabelText('Side with the emblem')).toBeInTheDocument();
});

it('another way is one click away at every step', async () => {
  const sent = serve({
    [GET]: () => ({ body: check('IMAGES') }),
    'POST /v1/verifications/ver_1/alternative': () => ({ body: check('ALTERNATIVE') }),
  });
  await show(page, '/me/identity/face/ver_1');
  await userEvent.setup().click(await screen.findByRole('button', { name: /^Stop and take/ }));
  expect(await screen.findByText('by document')).toBeInTheDocument();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ method: 'ELEMENTS' });
});

it('the end says that the photos are gone', async () => {
  serve({
    [GET]: () => ({
      body: check('FAILED', {
        reason: 'not-alive',
        face: {
          front: true,
          back: true,
          destruction: { at: '2026-11-20T02:00:00Z', leaf: 'leaf-7' },
        },
      }),
    }),
  });
  await show(page, '/me/identity/face/ver_1');
  expect(await screen.findByText('No living person was seen.')).toBeInTheDocument();
  expect(screen.getByText('leaf-7')).toBeInTheDocument();
});
