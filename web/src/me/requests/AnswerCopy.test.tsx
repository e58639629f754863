import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import type { RightsRequestFile } from '../../api/types';
import { AnswerCopy } from './AnswerCopy';

const request = { id: 'req_1', number: '20261120-7K3M9QXA' } as RightsRequestFile;

it('a code is asked for, and a wrong one is said to be wrong', async () => {
  const sent = serve({
    'GET /v1/requests/req_1/answer': () => ({
      body: { expiresAt: '2026-11-27T02:00:00Z', downloadsLeft: 5 },
    }),
    'POST /v1/requests/req_1/answer/code': () => ({ body: { sentBy: 'MAIL' } }),
    'POST /v1/requests/req_1/answer/open': () => ({
      status: 422,
      body: { status: 422, code: 'wrong-code', title: 'That code is wrong' },
    }),
  });
  await show(<AnswerCopy request={request} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Send me the code' }));
  expect(await screen.findByRole('status')).toHaveTextContent('mail address');
  await user.type(screen.getByLabelText('Code'), '123456');
  await user.click(screen.getByRole('button', { name: 'Download the copy' }));
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/open'))?.body).toEqual({ code: '123456' }),
  );
  expect(await screen.findByText('That code is wrong')).toBeInTheDocument();
});

it('without a copy nothing is shown', async () => {
  serve({
    'GET /v1/requests/req_1/answer': () => ({
      status: 404,
      body: { status: 404, code: 'not-found', title: 'Not found' },
    }),
  });
  await show(<AnswerCopy request={request} />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('closes the file with a password that is long enough, and asks for a longer one', async () => {
  const sent = serve({
    'GET /v1/requests/req_1/answer': () => ({
      body: { expiresAt: '2026-11-27T02:00:00Z', downloadsLeft: 5 },
    }),
    'POST /v1/requests/req_1/answer/code': () => ({ body: { sentBy: 'MAIL' } }),
    'POST /v1/requests/req_1/answer/open': () => ({ status: 422, body: { status: 422 } }),
  });
  await show(<AnswerCopy request={request} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Send me the code' }));
  await user.type(await screen.findByLabelText('Code'), '123456');
  await user.type(screen.getByLabelText(/^Password for the file/), 'too short');
  await user.click(screen.getByRole('button', { name: 'Download the copy' }));
  expect(sent.some(({ path }) => path.endsWith('/open'))).toBe(false);
  await user.type(screen.getByLabelText(/^Password for the file/), ' no more');
  await user.click(screen.getByRole('button', { name: 'Download the copy' }));
  await vi.waitFor(() =>
    expect(sent.find(({ path }) => path.endsWith('/open'))?.body).toEqual({
      code: '123456',
      password: 'too short no more',
    }),
  );
});
