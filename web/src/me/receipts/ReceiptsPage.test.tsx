import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { ReceiptsPage } from './ReceiptsPage';

const key = readFileSync('test/samples/log.vkey', 'utf8').trim();
const file = readFileSync('test/samples/receipt.json', 'utf8');
const { proof } = JSON.parse(file) as { proof: { tlogProof: string } };
/** The proof ends with the checkpoint that it leads to. */
const checkpoint = proof.tlogProof.slice(proof.tlogProof.indexOf('\n\n') + 2);
const listed = {
  id: 'rcp_1',
  kind: 'CONSENT',
  issuedAt: '2026-11-20T01:00:00Z',
  purposes: ['news'],
};

const routes = {
  'GET /v1/receipts': () => ({ body: { items: [listed] } }),
  'GET /v1/subjects/sub_1/consents': () => ({ body: { items: [] } }),
};

afterEach(() => vi.restoreAllMocks());

it('a receipt is kept on paper or as data, each asked for by its own kind', async () => {
  const sent = serve({ ...routes, 'GET /v1/receipts/rcp_1': () => ({ body: {} }) });
  URL.createObjectURL = vi.fn(() => 'blob:receipt');
  URL.revokeObjectURL = vi.fn();
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const user = userEvent.setup();
  await show(<ReceiptsPage subject="sub_1" />);
  await user.click(await screen.findByRole('button', { name: 'Download receipt rcp_1 as PDF' }));
  await vi.waitFor(() => expect(saved).toEqual(['rcp_1.pdf']));
  await user.click(screen.getByRole('button', { name: 'Download receipt rcp_1 as JSON' }));
  await vi.waitFor(() => expect(saved).toEqual(['rcp_1.pdf', 'rcp_1.json']));
  const kinds = sent
    .filter(({ path }) => path === '/v1/receipts/rcp_1')
    .map(({ headers }) => headers.get('Accept'));
  expect(kinds).toEqual(['application/pdf', 'application/ld+json']);
});

it.each([
  ['a true one is valid', file, 'Valid'],
  ['a changed one is not', file.replace('GIVEN', 'DENIED'), 'Invalid'],
])('the browser checks it beside the receipt: %s', async (_, text, said) => {
  const answers: Record<string, string> = {
    '/v1/receipts': JSON.stringify({ items: [listed] }),
    '/v1/subjects/sub_1/consents': '{"items":[]}',
    '/v1/receipts/rcp_1': text,
    '/log/vkey': key,
    '/log/checkpoint': checkpoint,
  };
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(new Response(answers[path] ?? null)));
  const user = userEvent.setup();
  await show(<ReceiptsPage subject="sub_1" />);
  await user.click(await screen.findByRole('button', { name: /^Verify receipt rcp_1/ }));
  expect(await screen.findByText(said, { exact: true })).toBeInTheDocument();
});
