import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { serverNow } from '../../shared/time';
import './index';
import { VersionPage } from './VersionPage';

const path = '/v1/policies/privacy/versions/2';
const version = {
  document: 'privacy',
  version: 2,
  state: 'DRAFT',
  revision: 1,
  format: 'MARKDOWN',
  significance: 'MINOR',
  changes: [],
  effectiveFrom: null,
  publishedAt: null,
  reconsent: [],
  promises: [],
  declared: { promises: null, purposes: ['account'], reconsent: null },
  sha256: { en: 'a' },
  text: { en: 'We answer within 10 working days.' },
};
const promise = {
  code: 'answered-10wd',
  amount: 10,
  unit: 'WORKING_DAY',
  start: 'RECEIVED',
  stop: 'ANSWERED',
  clause: '1',
  sentence: 'We answer within 10 working days.',
};
const effect = {
  comparedWith: 1,
  changes: [
    {
      kind: 'RECIPIENTS',
      aspect: 'recipients',
      purpose: 'marketing',
      text: { zh: '新增接收方', en: 'A recipient was added' },
    },
  ],
  reconsent: [],
  told: [],
  promises: [],
  people: 7,
};
const clock = {
  code: 'answered-15wd',
  name: '15',
  amount: 15,
  unit: 'WORKING_DAY',
  start: 'RECEIVED',
  stop: 'ANSWERED',
};

const routes = {
  'GET /session': () => ({ body: { signedIn: true, user: 's', roles: ['dpo'], csrf: 'c' } }),
  [`GET ${path}`]: () => ({ body: version, headers: { ETag: '"1"' } }),
  [`GET ${path}/findings`]: () => ({
    body: {
      document: 'privacy',
      version: 2,
      locale: 'en',
      terms: [],
      promises: [promise],
      purposes: [],
      findings: [],
      promisesCompared: true,
    },
  }),
  [`GET ${path}/effect`]: () => ({ body: effect }),
  'GET /v1/promises': () => ({ body: { items: [clock] } }),
  'GET /v1/purposes?limit=200': () => ({ body: { items: [] } }),
  'GET /v1/policies': () => ({
    body: { items: [{ document: 'privacy', title: { zh: '隐私政策', en: 'Privacy' } }] },
  }),
};

const page = (search = '') =>
  show(
    <App>
      <Routes>
        <Route path="/policies/:document/:version" element={<VersionPage />} />
      </Routes>
    </App>,
    `/policies/privacy/2${search}`,
  );

it('a promise that no clock keeps becomes one with a click', async () => {
  const sent = serve({ ...routes, 'POST /v1/promises': () => ({ status: 201, body: clock }) });
  await page();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Accept as an enforced promise' }),
  );
  await waitFor(() => {
    const made = sent.find(({ method }) => method === 'POST');
    expect(made?.body).toMatchObject({
      code: 'answered-10wd',
      amount: 10,
      unit: 'WORKING_DAY',
      source: { document: { en: 'Privacy' }, version: '2', clause: '1' },
    });
  });
});

it('what is written is kept on the server, with what was declared before', async () => {
  const sent = serve({
    ...routes,
    [`PUT ${path}`]: () => ({ body: { ...version, revision: 2 }, headers: { ETag: '"2"' } }),
  });
  await page();
  await userEvent.click(await screen.findByText('Write'));
  await userEvent.type(await screen.findByRole('textbox'), ' Always.');
  await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true), {
    timeout: 5000,
  });
  const saved = sent.find(({ method }) => method === 'PUT');
  expect(saved?.headers.get('If-Match')).toBe('"1"');
  expect(saved?.body).toMatchObject({
    purposes: ['account'],
    text: { en: 'We answer within 10 working days. Always.' },
  });
});

it('somebody else saving meanwhile loses no word', async () => {
  serve({ ...routes, [`PUT ${path}`]: () => ({ status: 412, body: { code: 'stale' } }) });
  await page();
  await userEvent.click(await screen.findByText('Write'));
  await userEvent.type(await screen.findByRole('textbox'), ' Mine.');
  expect(
    await screen.findByText('Somebody else saved this draft meanwhile', undefined, {
      timeout: 5000,
    }),
  ).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveValue('We answer within 10 working days. Mine.');
});

it('a change that binds is shown, ticked, and cannot be published as minor', async () => {
  serve(routes);
  await page('?tab=publish');
  expect(await screen.findByText('A recipient was added')).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Recipients' })).toBeChecked();
  expect(screen.getByText('7')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Words alone' }));
  expect(await screen.findByText('This is not minor')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Publish' })).toBeDisabled();
});

it('what is declared is saved, then asked about once more, then published', async () => {
  const declared = { significance: 'MATERIAL', changes: ['RECIPIENTS'] };
  const sent = serve({
    ...routes,
    [`PUT ${path}`]: () => ({
      body: { ...version, ...declared, revision: 2 },
      headers: { ETag: '"2"' },
    }),
    [`POST ${path}/publish`]: () => ({ body: { ...version, ...declared, state: 'PUBLISHED' } }),
  });
  await page('?tab=publish');
  await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox'), 'v2');
  await userEvent.click(dialog.getByRole('button', { name: 'Publish' }));
  await waitFor(() =>
    expect(sent.map(({ method, path: called }) => `${method} ${called}`)).toContain(
      `POST ${path}/publish`,
    ),
  );
});

it('what is in force from this moment on does not wait', async () => {
  const effectiveFrom = new Date(serverNow()).toISOString();
  const published = { ...version, state: 'PUBLISHED', effectiveFrom };
  serve({ ...routes, [`GET ${path}`]: () => ({ body: published, headers: { ETag: '"2"' } }) });
  await page();
  expect(await screen.findByText('Published')).toBeInTheDocument();
});
