import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { must } from '../api/api.js';
import { decide, grant, holdOf, stopLink } from '../api/calls.js';
import { Member } from '../api/member.js';
import { makePerson } from '../api/people.js';
import type { Page as Listed, RightsRequest } from '../api/shapes.js';
import { boxes } from '../browser/glyphs.js';
import { tabTo } from '../browser/keyboard.js';
import { look } from '../browser/look.js';
import { PrivacyCentre } from '../pages/centre.js';
import { Desk } from '../pages/desk.js';
import { LoginPage } from '../pages/login.js';
import { SignupPage } from '../pages/signup.js';
import { status } from '../stack/status.js';
import { inBrowser, suite } from './suite.js';

async function reaches(page: Page, action: Locator): Promise<void> {
  const { visible } = await tabTo(page, action);
  assert.ok(visible, `the focus on ${action.toString()} does not show`);
}

suite('every page, on a wide screen and on a phone', () => {
  inBrowser(
    'the pages that need no sign-in fit, are accessible and obey the policy',
    async (visitor) => {
      const { page, findings } = visitor;
      const { gateway } = await status();
      const wrong: string[] = [];
      for (const [name, path] of [
        ['start', '/'],
        ['messages', '/local/mail'],
        ['me-signed-out', '/me'],
        ['desk-signed-out', '/desk'],
        ['not-found', '/nowhere'],
      ] as const) {
        await page.goto(gateway + path);
        wrong.push(...(await look(page, name)));
      }
      await page.goto(`${gateway}/session/login?returnTo=/me`);
      await new LoginPage(page).submit.waitFor();
      wrong.push(...(await look(page, 'sign-in', { english: 'elsewhere' })));
      assert.deepEqual([...wrong, ...findings], []);
    },
  );

  inBrowser('sign-up does, step by step', async ({ page, findings }) => {
    const signup = new SignupPage(page);
    await signup.open();
    const wrong = await look(page, 'sign-up');
    await signup.answer('不同意', '不同意');
    wrong.push(...(await look(page, 'sign-up-account')));
    await signup.openAccount(makePerson());
    wrong.push(...(await look(page, 'sign-up-receipt')));
    assert.deepEqual([...wrong, ...findings], []);
  });

  inBrowser('the privacy centre does, page by page', async ({ page, findings }) => {
    const member = await Member.verified();
    const centre = new PrivacyCentre(page);
    await centre.signIn(member.login, member.person.password);
    const wrong = await look(page, 'privacy-centre');
    for (const name of ['receipts', 'identity', 'cancel']) {
      await centre.open(`/me/${name}`);
      wrong.push(...(await look(page, `me-${name}`)));
    }
    const { id } = await member.fileCancellation();
    await centre.open('/me/requests');
    wrong.push(...(await look(page, 'me-requests')));
    await centre.open(`/me/requests/${id}`);
    await page.getByText('为什么是这一天').first().click();
    await page.locator('.day-calendar').first().waitFor();
    wrong.push(...(await look(page, 'me-request')));
    assert.deepEqual([...wrong, ...findings], []);
  });

  inBrowser('filing a request and the messages about it do', async ({ page, findings }) => {
    const member = await Member.verified();
    const centre = new PrivacyCentre(page);
    await centre.signIn(member.login, member.person.password);
    await centre.open('/me/requests/new');
    await centre.requestType('查阅').waitFor();
    const wrong = await look(page, 'me-new-request');
    await centre.requestType('更正').check();
    await centre.sendRequest.click();
    await page.locator('.field__error').waitFor();
    wrong.push(...(await look(page, 'me-new-request-form')));
    await centre.details.fill('昵称写错了，请改成“小禾”。');
    await centre.sendRequest.click();
    await page.waitForURL(/\/me\/requests\/req_/);
    wrong.push(...(await look(page, 'me-request-filed')));
    await centre.open('/me/messages');
    wrong.push(...(await look(page, 'me-messages')));
    assert.deepEqual([...wrong, ...findings], []);
  });

  inBrowser('the trust page and a stop link do', async ({ page, findings }) => {
    const member = await Member.verified();
    const { gateway } = await status();
    const wrong: string[] = [];
    await page.goto(`${gateway}/trust/demo`);
    await page.getByRole('link', { name: '第 1 版' }).waitFor();
    wrong.push(...(await look(page, 'trust')));
    await page.goto(await stopLink(member.subject));
    wrong.push(...(await look(page, 'unsubscribe', { english: 'elsewhere' })));
    await page.getByRole('button').click();
    await page.getByRole('status').waitFor();
    wrong.push(...(await look(page, 'unsubscribed', { english: 'elsewhere' })));
    assert.equal((await decide(member.subject, 'marketing')).reason, 'withdrawn');
    assert.deepEqual([...wrong, ...findings], []);
  });

  inBrowser('asking without an account does, up to a file as proof', async (visitor) => {
    const { page, findings } = visitor;
    await page.goto(`${(await status()).gateway}/trust/demo/requests`);
    await page.getByRole('radio', { name: /^查阅/ }).check();
    await page.getByRole('textbox', { name: /^怎样找到/ }).fill('nobody@mail.invalid');
    const wrong = await look(page, 'trust-requests');
    await page.getByRole('button', { name: '提交请求' }).click();
    await page.getByRole('link', { name: '查看进度' }).click();
    const file = {
      name: '委托书.exe',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    };
    await page
      .getByLabel('添加文件')
      .setInputFiles({ ...file, buffer: Buffer.from('PK\u0003\u0004') });
    await page.getByRole('alert').waitFor();
    await page.getByLabel('添加文件').setInputFiles(file);
    await page.getByRole('status').filter({ hasText: '委托书' }).waitFor();
    wrong.push(...(await look(page, 'trust-proof')));
    const number = page.url().split('/').at(-1) ?? '';
    const { items } = await must<Listed<RightsRequest>>(
      200,
      'dpo',
      'GET',
      '/v1/requests?state=AWAITING_IDENTITY&limit=200',
    );
    const request = items.find((one) => one.number === number);
    const files = `/v1/requests/${request?.id}/attachments`;
    const kept = await must<Listed<{ name: string; proof: boolean }>>(200, 'dpo', 'GET', files);
    assert.deepEqual(
      kept.items.map(({ name, proof }) => [name, proof]),
      [['委托书.pdf', true]],
    );
    assert.deepEqual([...wrong, ...findings], []);
  });

  inBrowser('the desk does, page by page', async ({ page, findings }) => {
    const member = await Member.verified();
    const request = await member.fileCancellation();
    const desk = new Desk(page);
    await desk.signIn('dpo');
    await page.locator('.chart-canvas canvas').first().waitFor();
    const wrong = await look(page, 'desk-today', { english: 'wide' });
    await desk.openQueue();
    await desk.rows.first().waitFor();
    wrong.push(...(await look(page, 'desk-queue', { english: 'wide' })));
    for (const path of [
      'erasures',
      'legal-holds',
      'audit',
      'incidents',
      'contact-releases',
      'suppressions',
      'letters',
    ]) {
      await desk.open(`/desk/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      wrong.push(...(await look(page, `desk-${path}`, { english: 'wide' })));
    }
    await desk.open(`/desk/requests/${request.id}`);
    await desk.clocks.first().getByRole('button').click();
    await page.locator('.day-calendar').first().waitFor();
    wrong.push(...(await look(page, 'desk-request', { english: 'wide' })));
    await desk.move('同意').click();
    await desk.dialog.waitFor();
    wrong.push(...(await look(page, 'desk-grant', { english: 'wide' })));
    await grant(request.id);
    await desk.open('/desk/holds');
    wrong.push(...(await look(page, 'desk-holds', { english: 'wide' })));
    await desk.open(`/desk/holds/${(await holdOf(member.subject)).id}`);
    wrong.push(...(await look(page, 'desk-hold', { english: 'wide' })));
    assert.deepEqual([...wrong, ...findings], []);
  });

  inBrowser(
    'whoever reads English is met in it, at sign-in, too',
    async ({ page, findings }) => {
      const { gateway } = await status();
      await page.goto(gateway);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      await page.goto(`${gateway}/session/login?returnTo=/me`);
      const wrong = await look(page, 'sign-in-en', { english: 'elsewhere' });
      await page.goto(await stopLink((await Member.verified()).subject));
      await page.getByRole('button', { name: 'Unsubscribe' }).waitFor();
      wrong.push(...(await look(page, 'unsubscribe-en', { english: 'elsewhere' })));
      assert.deepEqual([...wrong, ...findings], []);
    },
    { locale: 'en' },
  );

  inBrowser('Chinese is drawn with glyphs, not with boxes', async ({ page }) => {
    const { gateway, demoSite } = await status();
    for (const address of [gateway, demoSite, `${gateway}/desk`, `${gateway}/session/login`]) {
      await page.goto(address);
      await page.locator('h1').first().waitFor();
      assert.deepEqual(await boxes(page, '守约隐私政策撤回'), [], address);
    }
  });

  inBrowser(
    'the keyboard alone reaches the main action of each page, and shows where it is',
    async ({ page }) => {
      const member = await Member.verified();
      const signup = new SignupPage(page);
      await signup.open();
      await reaches(page, signup.next);
      const centre = new PrivacyCentre(page);
      await centre.open('/session/login?returnTo=/me');
      const login = new LoginPage(page);
      await login.submit.waitFor();
      await reaches(page, login.submit);
      await centre.signIn(member.login, member.person.password);
      await reaches(page, page.getByRole('button', { name: '撤回同意：优惠和新品推荐' }));
      await centre.open('/me/cancel');
      await reaches(page, centre.fileButton);
    },
  );

  inBrowser('the keyboard alone works through the desk', async ({ page }) => {
    const { id } = await (await Member.verified()).fileCancellation();
    const desk = new Desk(page);
    await desk.signIn('dpo');
    await desk.openQueue();
    const first = desk.rows.first().getByRole('link');
    await reaches(page, first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/requests\/req_/);
    await desk.open(`/desk/requests/${id}`);
    await reaches(page, desk.move('同意'));
    await page.keyboard.press('Enter');
    await desk.dialog.waitFor();
    await page.keyboard.press('Escape');
    await desk.dialog.waitFor({ state: 'hidden' });
  });
});
