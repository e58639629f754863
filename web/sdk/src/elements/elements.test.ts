// @vitest-environment jsdom
/* eslint-disable no-restricted-globals -- what the banner keeps is looked at */
import { afterEach, expect, it, vi } from 'vitest';
import { type Sent, serve } from '../../../test/server';
import { notice } from '../exampleNotice';
import { ShouyueConsent, ShouyueCookies } from '../index';
import type { NoticeElement } from './NoticeElement';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

const consents = 'POST https://privacy.example/v1/consents';
const recorded = {
  receipt: 'rcp_1',
  subject: 'vis_1',
  consents: [
    { purpose: 'analytics', state: 'GIVEN' },
    { purpose: 'marketing', state: 'DECLINED' },
  ],
};

async function shown<T extends NoticeElement>(element: T): Promise<T> {
  element.gateway = 'https://privacy.example';
  element.lang = 'en';
  element.notice = notice;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function all<T extends Element>(element: NoticeElement, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

function press(element: NoticeElement, label: string): void {
  const [button] = all<HTMLButtonElement>(element, 'button').filter(
    (one) => one.textContent?.trim() === label,
  );
  if (!button) throw new Error(`no button ${label}`);
  button.click();
}

function heard(element: Element, outcome: string): Promise<unknown> {
  return new Promise((resolve) => {
    element.addEventListener(`shouyue-${outcome}`, (event) =>
      resolve((event as CustomEvent).detail),
    );
  });
}

it('nothing is ticked, and agreeing and refusing look the same', async () => {
  const element = await shown(new ShouyueConsent());
  expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).toBe(false);
  const labels = all(element, '.choices label').map((label) => label.getAttribute('part'));
  expect(new Set(labels)).toEqual(new Set(['choice']));
});

it('what is open is named, focused and nothing is sent', async () => {
  const sent = serve({});
  const element = await shown(new ShouyueConsent());
  const incomplete = heard(element, 'incomplete');
  press(element, 'Confirm');
  expect(await incomplete).toEqual(['marketing', 'analytics', 'face']);
  await vi.waitFor(() => expect(element.shadowRoot?.activeElement).not.toBeNull());
  expect(element.shadowRoot?.activeElement?.getAttribute('type')).toBe('checkbox');
  expect(sent).toEqual([]);
});

const form = { ...notice, warning: 'Please leave sensitive data out.' };

async function asked(fields: string): Promise<ShouyueConsent> {
  const page = document.createElement('form');
  page.innerHTML = '<textarea class="free"></textarea><input class="other" />';
  const element = new ShouyueConsent();
  element.lang = 'en';
  element.textFields = fields;
  element.notice = form;
  page.append(element);
  document.body.append(page);
  await element.updateComplete;
  return element;
}

function write(selector: string, value: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

it('free text: warns beforehand, names what is written and asks nobody', async () => {
  const sent = serve({});
  const element = await asked('.free');
  expect(all(element, '[part=warning]')[0]?.textContent).toContain(form.warning);
  const told: unknown[] = [];
  element.addEventListener('shouyue-sensitive', (event) =>
    told.push((event as CustomEvent).detail),
  );
  write('.free', 'I was diagnosed in May');
  write('.free', 'I was diagnosed in May, and my son is 12 years old');
  await element.updateComplete;
  expect(all(element, '[part=warning] [role=status]')[0]?.textContent).toContain('health data');
  write('.free', 'When will it be sent?');
  await element.updateComplete;
  expect(all(element, '[part=warning] [role=status]')[0]?.textContent).toBe('');
  expect(told).toEqual([['health'], ['health', 'child'], []]);
  expect(sent).toEqual([]);
});

it('free text: looks at no field that it was not given', async () => {
  const element = await asked('');
  const told = vi.fn();
  element.addEventListener('shouyue-sensitive', told);
  write('.free', 'I was diagnosed in May');
  write('.other', 'I was diagnosed in May');
  expect(told).not.toHaveBeenCalled();
  element.textFields = '.free';
  element.remove();
  write('.free', 'I was diagnosed in May');
  expect(told).not.toHaveBeenCalled();
});

it('what is told of sensitive data is said where it is only told, too', async () => {
  const element = new ShouyueConsent();
  element.lang = 'en';
  element.notice = {
    ...notice,
    items: notice.items.map((item) =>
      item.purpose === 'account'
        ? { ...item, necessityAndImpact: 'The law wants it.', nonPersonalised: 'A plain list.' }
        : { ...item, validityDays: 365 },
    ),
  };
  document.body.append(element);
  await element.updateComplete;
  const [told, , chosen] = all(element, 'article').map(({ textContent }) => textContent);
  expect(told).toContain('The law wants it.');
  expect(told).toContain('A plain list.');
  expect(told).not.toContain('A consent lasts');
  expect(chosen).toContain('365 days');
});

it('records each choice as its own act and tells the page', async () => {
  const sent = serve({ [consents]: () => ({ status: 201, body: recorded }) });
  const element = await shown(new ShouyueConsent());
  const answered = heard(element, 'answered');
  all<HTMLInputElement>(element, 'input[type=checkbox]').forEach((box) => box.click());
  for (const group of all<HTMLElement>(element, '[role=radiogroup]')) {
    group.querySelector('input')?.click();
  }
  press(element, 'Confirm');
  expect(await answered).toEqual(recorded);
  expect((sent[0]?.body as { choices: { act: string }[] }).choices.map(({ act }) => act)).toEqual([
    'told',
    'told',
    'marketing',
    'analytics',
    'face',
  ]);
  await element.updateComplete;
  expect(all(element, '[role=status]')[0]?.textContent).toContain('rcp_1');
});

it('a refusal of the service is shown in its words and keeps the choices', async () => {
  serve({
    [consents]: () => ({
      status: 409,
      body: { code: 'notice-answered', title: 'Answered before' },
    }),
  });
  const element = await shown(new ShouyueConsent());
  const failed = heard(element, 'failed');
  all<HTMLInputElement>(element, 'input[type=checkbox]').forEach((box) => box.click());
  all<HTMLElement>(element, '[role=radiogroup]').forEach((group) =>
    group.querySelector('input')?.click(),
  );
  press(element, 'Confirm');
  expect(await failed).toMatchObject({ code: 'notice-answered' });
  await element.updateComplete;
  expect(all(element, '[role=status]')[0]?.textContent).toContain('Answered before');
  expect(all<HTMLInputElement>(element, 'input').filter(({ checked }) => checked)).toHaveLength(4);
});

it('a cookie banner refuses in one click', async () => {
  const sent = serve({ [consents]: () => ({ status: 201, body: recorded }) });
  const element = await shown(new ShouyueCookies());
  const answered = heard(element, 'answered');
  press(element, 'Refuse all');
  await answered;
  const { choices } = sent[0]?.body as { choices: { choice: string }[] };
  expect(choices.filter(({ choice }) => choice === 'DECLINED')).toHaveLength(3);
});

it('agreeing to all in a banner still asks for a separate consent by itself', async () => {
  const sent = serve({});
  const element = await shown(new ShouyueCookies());
  const incomplete = heard(element, 'incomplete');
  press(element, 'Agree to all');
  expect(await incomplete).toEqual(['face']);
  expect(sent).toEqual([]);
});

it('runs the scripts of given purposes only', async () => {
  serve({ [consents]: () => ({ status: 201, body: recorded }) });
  for (const purpose of ['analytics', 'marketing']) {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.purpose = purpose;
    document.body.append(script);
  }
  const element = await shown(new ShouyueCookies());
  const answered = heard(element, 'answered');
  press(element, 'Refuse all');
  await answered;
  expect([...document.scripts].map(({ type }) => type)).toEqual(['', 'text/plain']);
});

const notices = 'POST https://privacy.example/public/spruce/notices';
const withdrawals = 'POST https://privacy.example/v1/withdrawals';

/** As a static page writes it; nothing sets a notice. */
function banner(): ShouyueCookies {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<shouyue-cookies gateway="https://privacy.example" site="spruce" lang="en"
       publishable-key="pk_spruce_1" collection-point="cookies"></shouyue-cookies>`,
  );
  return document.body.lastElementChild as ShouyueCookies;
}

function authorizations(sent: Sent[]): (string | null)[] {
  return sent.map(({ headers }) => headers.get('authorization'));
}

it('a static page asks a visitor with its key, and keeps nothing before the person acts', async () => {
  const sent = serve({ [notices]: () => ({ status: 201, body: notice }) });
  const element = banner();
  await vi.waitFor(() => expect(all(element, 'button')).toHaveLength(3));
  expect(sent[0]?.headers.get('shouyue-publishable-key')).toBe('pk_spruce_1');
  expect(sent[0]?.body).toEqual({ collectionPoint: 'cookies', locale: 'en' });
  expect(localStorage).toHaveLength(0);
});

it('a visitor who answered is not asked again, and its scripts run', async () => {
  const first = serve({
    [notices]: () => ({ status: 201, body: notice }),
    [consents]: () => ({ status: 201, body: recorded }),
  });
  const element = banner();
  await vi.waitFor(() => expect(all(element, 'button')).toHaveLength(3));
  const answered = heard(element, 'answered');
  press(element, 'Refuse all');
  expect(await answered).toMatchObject({ subject: 'vis_1' });
  expect(authorizations(first)).toEqual([null, 'Notice token-of-the-notice']);

  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.purpose = 'analytics';
  document.body.append(script);
  const skipped = [{ purpose: 'analytics', reason: 'already-given' }];
  const second = serve({
    [notices]: () => ({ status: 201, body: { ...notice, items: [], skipped } }),
  });
  const later = banner();
  await vi.waitFor(() => expect(later.notice).toBeDefined());
  await later.updateComplete;
  expect(authorizations(second)).toEqual(['Notice token-of-the-notice']);
  expect(all(later, 'button')).toHaveLength(0);
  expect([...document.scripts].map(({ type }) => type)).toEqual(['']);
});

it('a visitor the service has forgotten is asked as a new one', async () => {
  localStorage.setItem('shouyue-visitor-spruce', 'forgotten');
  const sent = serve({
    [notices]: ({ headers }) =>
      headers.get('authorization')
        ? { status: 401, body: { code: 'unauthenticated', title: 'Unknown' } }
        : { status: 201, body: notice },
  });
  const element = banner();
  await vi.waitFor(() => expect(all(element, 'button')).toHaveLength(3));
  expect(authorizations(sent)).toEqual(['Notice forgotten', null]);
  expect(localStorage).toHaveLength(0);
});

it('a visitor withdraws in one call and is asked anew', async () => {
  localStorage.setItem('shouyue-visitor-spruce', 'kept');
  const sent = serve({
    [notices]: () => ({ status: 201, body: notice }),
    [withdrawals]: () => ({ status: 201, body: {} }),
  });
  const element = banner();
  await vi.waitFor(() => expect(element.notice).toBeDefined());
  await element.withdraw();
  expect(sent.map(({ path }) => path.split('/').at(-1))).toEqual([
    'notices',
    'withdrawals',
    'notices',
  ]);
  expect(sent[1]?.body).toEqual({ all: true, channel: 'web' });
});
