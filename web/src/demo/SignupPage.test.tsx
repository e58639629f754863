import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { notice } from '../../sdk/src/exampleNotice';
import { show } from '../../test/render';
import { serve } from '../../test/server';
import { begunSignup } from './api';
import { SignupPage } from './SignupPage';

const started = { signup: 'sgn-1', gateway: 'http://gateway.test', notice };

function pageWith(begun: string) {
  document.body.innerHTML = begun;
  return begunSignup();
}

const begunIn = (language: string) =>
  `<script type="application/json" id="begun" lang="${language}">${JSON.stringify(started)}</script>`;

afterEach(() => document.body.replaceChildren());

it('shows the notice that the page came with', async () => {
  const sent = serve({});
  await show(<SignupPage begun={pageWith(begunIn('en'))} />);
  await screen.findByRole('list');
  expect(document.querySelector('shouyue-consent')).not.toBeNull();
  expect(sent).toEqual([]);
});

it.each([begunIn('zh-CN'), ''])('asks when the page came with another or none', async (begun) => {
  const sent = serve({ 'POST /api/signup/start': () => ({ body: started }) });
  await show(<SignupPage begun={pageWith(begun)} />);
  await screen.findByRole('list');
  expect(sent.map(({ body }) => body)).toEqual([{ locale: 'en' }]);
});
