import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../test/render';
import { serve } from '../../test/server';
import { FileForm } from './FileForm';

const POST = 'POST /public/demo/requests';
const filed = { number: '20261120-7K3M9QXA', next: 'Prove who you are.' };

it('nothing goes without a way to find and reach the person', async () => {
  const sent = serve({ [POST]: () => ({ status: 202, body: filed }) });
  const user = userEvent.setup();
  await show(<FileForm site="demo" onFiled={vi.fn()} />);
  await user.click(screen.getByRole('radio', { name: /^Access/ }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByLabelText('How we find and reach you')).toBeInvalid();
  expect(sent).toHaveLength(0);
});

it('next of kin say so, and how they are related', async () => {
  const sent = serve({ [POST]: () => ({ status: 202, body: filed }) });
  const onFiled = vi.fn();
  const user = userEvent.setup();
  await show(<FileForm site="demo" onFiled={onFiled} />);
  await user.click(screen.getByRole('radio', { name: /^Next of kin/ }));
  await user.selectOptions(screen.getByLabelText('For whom'), 'NEXT_OF_KIN');
  await user.type(screen.getByLabelText('How we find and reach you'), 'lin@mail.invalid');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toHaveLength(0);
  await user.type(screen.getByLabelText('In your words'), 'My mother, a daughter.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await vi.waitFor(() => expect(onFiled).toHaveBeenCalledWith(filed, expect.anything()));
  expect(sent[0]?.body).toMatchObject({ type: 'NEXT_OF_KIN', relation: 'NEXT_OF_KIN' });
});

it('who comes as next of kin finds relation and kind chosen', async () => {
  serve({});
  await show(<FileForm site="demo" onFiled={vi.fn()} />, '/?relation=NEXT_OF_KIN');
  expect(screen.getByLabelText('For whom')).toHaveValue('NEXT_OF_KIN');
  expect(screen.getByRole('radio', { name: /^Next of kin/ })).toBeChecked();
});
