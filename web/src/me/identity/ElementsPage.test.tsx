import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { NoticeElement } from '../../../sdk/src/elements/NoticeElement';
import { notice as example } from '../../../sdk/src/exampleNotice';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { ElementsPage } from './ElementsPage';

const [item] = example.items.slice(-1);
const notice = { ...example, items: [{ ...item, purpose: 'id_verify' }] };
const nothingToAsk = { ...example, items: [] };

/** A site with or without a real-name duty. */
const site = (needed: string[], shown: object = notice, state = 'GIVEN') =>
  serve({
    'GET /v1/verification-consents': () => ({
      body: { identity: needed, bankCard: ['bank_card_verify'], face: [], personalAccount: [] },
    }),
    'POST /v1/notices': () => ({ status: 201, body: shown }),
    'POST /v1/consents': () => ({
      status: 201,
      body: { receipt: 'rcp_1', consents: [{ purpose: 'id_verify', state }] },
    }),
  });

async function answer(choice: 0 | 1) {
  const element = await vi.waitFor(() => {
    const found = document.querySelector<NoticeElement>('shouyue-consent');
    if (!found?.shadowRoot?.querySelector('button')) throw new Error('not shown yet');
    return found;
  });
  element.shadowRoot?.querySelectorAll('input')[choice]?.click();
  await element.updateComplete;
  element.shadowRoot?.querySelector('button')?.click();
}

it('where the law demands the check nobody is asked for a consent', async () => {
  const sent = site([]);
  await show(<ElementsPage subject="sub_1" />);
  expect(await screen.findByLabelText('Name')).toBeInTheDocument();
  expect(screen.getByText(/^Basis: the website's legal duty/)).toBeInTheDocument();
  expect(sent.some(({ path }) => path === '/v1/notices')).toBe(false);
});

it('elsewhere nothing can be typed before the separate consent is recorded', async () => {
  const sent = site(['id_verify']);
  await show(<ElementsPage subject="sub_1" />);
  expect(await screen.findByText(/^First, your separate consent/)).toBeInTheDocument();
  expect(screen.queryByLabelText('Name')).not.toBeInTheDocument();
  await answer(1);
  expect(await screen.findByLabelText('Name')).toBeInTheDocument();
  expect(screen.getByText(/^Basis: the separate consent you gave/)).toBeInTheDocument();
  const { body } = sent.find(({ path }) => path === '/v1/consents') ?? {};
  expect(body).toMatchObject({
    choices: [{ purpose: 'id_verify', choice: 'GIVEN', act: 'id_verify' }],
  });
  const asked = sent.find(({ path }) => path === '/v1/notices');
  expect(asked?.body).toMatchObject({ collectionPoint: 'identity' });
});

it('a refusal is recorded and costs nothing else', async () => {
  site(['id_verify'], notice, 'DECLINED');
  await show(<ElementsPage subject="sub_1" />);
  await answer(0);
  expect(await screen.findByRole('status')).toHaveTextContent('Your account stays as it is.');
  expect(screen.queryByLabelText('ID number')).not.toBeInTheDocument();
});

it('who agreed before is not asked again', async () => {
  site(['id_verify'], nothingToAsk);
  await show(<ElementsPage subject="sub_1" />);
  expect(await screen.findByLabelText('Name')).toBeInTheDocument();
});

it('a bank card is asked for by itself, after the choice of it', async () => {
  const sent = site([]);
  await show(<ElementsPage subject="sub_1" />);
  await userEvent.setup().click(await screen.findByLabelText(/^And bank card/));
  await answer(1);
  expect(await screen.findByLabelText('Bank card')).toBeInTheDocument();
  const asked = sent.find(({ path }) => path === '/v1/notices');
  expect(asked?.body).toMatchObject({ collectionPoint: 'bank-card' });
});
