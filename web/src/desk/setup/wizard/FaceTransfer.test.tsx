import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../../../test/render';
import { type Sent, serve } from '../../../../test/server';
import './texts';
import { FaceTransfer } from './FaceTransfer';

const express = { code: 'express', name: 'Express', contact: 'privacy@express.invalid' };

function site(items: object[]): Sent[] {
  return serve({
    'GET /v1/recipients': () => ({ body: { items } }),
    'POST /v1/recipients': ({ body }) => ({ status: 201, body }),
    'POST /v1/purposes': ({ body }) => ({ status: 201, body }),
  });
}

const drafted = (sent: Sent[]) =>
  vi.waitFor(() => {
    const call = sent.find(({ method, path }) => method === 'POST' && path === '/v1/purposes');
    expect(call).toBeDefined();
    return call?.body as { separateConsent: string; recipients: Record<string, unknown>[] };
  });

it('registers the verifier and drafts the purpose that names it', async () => {
  const sent = site([]);
  const user = userEvent.setup();
  await show(<FaceTransfer known={[]} />);
  await user.click(screen.getByRole('button', { name: 'Name the verifier' }));
  await user.click(screen.getByRole('button', { name: 'Make the draft' }));
  expect(await screen.findAllByText('Please fill it in.')).toHaveLength(2);
  expect(sent.every(({ method }) => method === 'GET')).toBe(true);

  await user.type(screen.getByLabelText('Its name'), 'Checker');
  await user.type(screen.getByLabelText('How people reach it'), 'privacy@checker.invalid');
  await user.click(screen.getByRole('button', { name: 'Make the draft' }));

  const { separateConsent, recipients } = await drafted(sent);
  expect(separateConsent).toBe('SHARE');
  expect(recipients).toMatchObject([
    { code: 'face-verifier', name: 'Checker', contact: 'privacy@checker.invalid' },
  ]);
  expect(recipients[0]?.['categories']).toContain('face_image');
  const registered = sent.find(
    ({ method, path }) => method === 'POST' && path === '/v1/recipients',
  );
  expect(registered?.body).toMatchObject({ kind: 'INDEPENDENT', code: 'face-verifier' });
});

it('takes a recipient that is registered, and registers none', async () => {
  const sent = site([express]);
  const user = userEvent.setup();
  await show(<FaceTransfer known={[]} />);
  await user.click(screen.getByRole('button', { name: 'Name the verifier' }));
  await user.click(await screen.findByLabelText('Recipient'));
  await user.click(await screen.findByTitle('Express'));
  await user.click(screen.getByRole('button', { name: 'Make the draft' }));

  expect((await drafted(sent)).recipients).toMatchObject([express]);
  expect(sent.some(({ method, path }) => method === 'POST' && path === '/v1/recipients')).toBe(
    false,
  );
});
