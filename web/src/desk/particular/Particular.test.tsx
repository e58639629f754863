import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import type { RightsRequestFile } from '../../api/types';
import { Moves } from '../request/Moves';
import { Particular } from './Particular';

const base = {
  id: 'req_1',
  relation: 'SELF',
  state: 'IN_PROGRESS',
  moves: ['grant', 'refuse'],
  events: [],
};
const request = (said: object) => ({ ...base, ...said }) as unknown as RightsRequestFile;
const session = () => ({ body: { signedIn: true, roles: ['dpo'], sites: ['demo'], csrf: 'c' } });
const condition = (code: string, met: boolean | null) => ({ code, text: code, met });

it('an automated decision is granted by a review alone, and the review names its result', async () => {
  const sent = serve({
    'GET /session': session,
    'POST /v1/requests/req_1/review': () => ({ body: {} }),
  });
  const user = userEvent.setup();
  const decision = request({ type: 'AUTOMATED_DECISION' });
  await show(
    <App component={false}>
      <Moves request={decision} etag={'"3"'} />
    </App>,
  );
  expect(screen.queryByRole('button', { name: 'Grant' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Review and answer' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/^How the decision came about/), 'Three late payments.');
  await user.click(dialog.getByRole('radio', { name: 'The decision is changed' }));
  await user.type(dialog.getByLabelText(/^What follows/), 'The limit is 5000.');
  await user.click(dialog.getByRole('button', { name: 'Answer with the result' }));
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/review'))?.body).toEqual({
      explanation: 'Three late payments.',
      outcome: 'CHANGED',
      result: 'The limit is 5000.',
    }),
  );
});

it('each condition of a transfer says whether it is met, and staff say the two that are theirs', async () => {
  const sent = serve({
    'GET /session': session,
    'GET /v1/requests/req_1/transfer': () => ({
      body: {
        checkedAt: null,
        conditions: [condition('one', true), condition('two', null)],
        categories: [],
        fee: null,
        feeAcceptedAt: null,
      },
    }),
    'POST /v1/requests/req_1/transfer/check': () => ({ body: {} }),
  });
  const user = userEvent.setup();
  await show(<Particular request={request({ type: 'TRANSFER' })} />);
  expect(await screen.findByText('not checked')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Check the conditions' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getAllByRole('radio', { name: 'met' })[0] as HTMLElement);
  await user.click(dialog.getAllByRole('radio', { name: 'not met' })[1] as HTMLElement);
  await user.type(dialog.getByLabelText(/^What this rests on/), 'Names of friends.');
  await user.click(dialog.getByRole('button', { name: 'Record the check' }));
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/check'))?.body).toEqual({
      technicallyFeasible: true,
      othersUnharmed: false,
      note: 'Names of friends.',
    }),
  );
});

it('says in words what an agent still has to show', async () => {
  serve({
    'GET /session': session,
    'GET /v1/requests/req_1/standing': () => ({
      body: { mandate: null, kinship: null, missing: ['mandate-missing'] },
    }),
  });
  await show(<Particular request={request({ type: 'ACCESS', relation: 'AGENT' })} />);
  expect(await screen.findByText('no mandate is recorded')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Record the mandate' })).toBeInTheDocument();
});

it('a code for a next of kin is shown once it was made', async () => {
  serve({
    'GET /session': session,
    'GET /v1/requests/req_1/standing': () => ({
      body: { mandate: null, kinship: null, missing: [] },
    }),
    'POST /v1/requests/req_1/handover/code': () => ({
      body: { code: 'one-time', validUntil: '2026-12-01T00:00:00Z' },
    }),
  });
  const user = userEvent.setup();
  await show(<Particular request={request({ type: 'NEXT_OF_KIN', state: 'EXECUTING' })} />);
  await user.click(await screen.findByRole('button', { name: 'Make a one-time code' }));
  expect(await screen.findByText('one-time')).toBeInTheDocument();
});

it('a forwarded complaint shows who forwarded it and the day they named', async () => {
  serve({ 'GET /session': session });
  const forwarded = { authority: '网信办', reference: '2026-17', answerBy: '2026-12-01' };
  await show(<Particular request={request({ type: 'COMPLAINT', particulars: { forwarded } })} />);
  expect(await screen.findByText('网信办')).toBeInTheDocument();
  expect(screen.getByText(/Dec/)).toBeInTheDocument();
});
