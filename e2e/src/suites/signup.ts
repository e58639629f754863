import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { call, must } from '../api/api.js';
import { decide } from '../api/calls.js';
import { choicesOf, Member } from '../api/member.js';
import type { Locator, Page as BrowserPage } from 'playwright-core';
import { makePerson } from '../api/people.js';
import type { Page } from '../api/shapes.js';
import { look } from '../browser/look.js';
import { PrivacyCentre } from '../pages/centre.js';
import { SignupPage } from '../pages/signup.js';
import { status } from '../stack/status.js';
import { anotherWebsite } from '../stack/website.js';
import { byApi, inBrowser, suite } from './suite.js';

/** One of the live examples, by its title. */
function example(page: BrowserPage, title: string): Locator {
  return page.locator('.card').filter({ has: page.getByRole('heading', { name: title }) });
}

suite('signing up at a website', () => {
  inBrowser(
    'the notice is shown and nothing is ticked before the person acts',
    async ({ page }) => {
      const signup = new SignupPage(page);
      await signup.open();
      for (const title of ['开立和使用账户', '服务通知', '实名核验', '优惠和新品推荐']) {
        await page.getByRole('heading', { name: title }).waitFor();
      }
      assert.ok((await signup.inputs.count()) >= 5);
      for (const input of await signup.inputs.all()) assert.equal(await input.isChecked(), false);
      const face = page.locator('article.item').filter({ hasText: '刷脸核验身份' });
      assert.equal(await face.getByText('单独同意', { exact: true }).count(), 1);
      assert.equal(
        await face.getByRole('radio').count(),
        2,
        'separate consent is an act of its own',
      );
    },
  );

  inBrowser('it cannot be left before everything is answered', async ({ page }) => {
    const signup = new SignupPage(page);
    await signup.open();
    await signup.next.click();
    await page.getByText('还有选择没有完成').waitFor();
    assert.equal(await signup.receipt.count(), 0);
  });

  inBrowser('its link “my privacy” leads who signed up straight in', async ({ page }) => {
    const signup = new SignupPage(page);
    await signup.open();
    await signup.answer('不同意', '不同意');
    await signup.openAccount(makePerson());
    await signup.myPrivacy.click();
    await new PrivacyCentre(page).heading('我的同意').waitFor();
  });

  inBrowser('declining marketing does not block it, and the receipt appears', async (visitor) => {
    const signup = new SignupPage(visitor.page);
    const person = makePerson();
    const sent = visitor.page.waitForRequest((one) => one.url().endsWith('/v1/consents'));
    await signup.open();
    await signup.answer('不同意', '不同意');
    await signup.openAccount(person);
    const { choices } = (await sent).postDataJSON() as { choices: { act: string }[] };
    assert.equal(
      new Set(choices.map(({ act }) => act)).size,
      3,
      'told, marketing, face: three acts',
    );
    const { origin } = await (await sent).allHeaders();
    assert.equal(origin, new URL(visitor.page.url()).origin, 'sent from the website itself');
    assert.match(await signup.receiptId(), /^rcp_/);
    assert.match(await signup.receipt.innerText(), /优惠和新品推荐\s*未同意/);
    assert.deepEqual(visitor.findings, []);
  });

  inBrowser(
    'the SDK is one file that any website may load, with its integrity',
    async (visitor) => {
      const { gateway } = await status();
      const sri = (await (await fetch(`${gateway}/sdk/v1/sri.json`)).json()) as {
        file: string;
        integrity: string;
      };
      const bytes = await (await fetch(gateway + sri.file)).arrayBuffer();
      const digest = createHash('sha384').update(Buffer.from(bytes)).digest('base64');
      assert.equal(sri.integrity, `sha384-${digest}`);
      const website = await anotherWebsite('<shouyue-consent></shouyue-consent>');
      try {
        await visitor.page.goto(website.address);
        await visitor.page.addScriptTag({ url: gateway + sri.file, type: 'module' });
        assert.ok(await visitor.page.evaluate(() => !!customElements.get('shouyue-consent')));
        assert.deepEqual(visitor.findings, []);
      } finally {
        website.close();
      }
    },
  );

  inBrowser(
    'in the live examples cookies are refused, and a consent is given and taken back',
    async ({ page, findings }) => {
      await page.goto(`${(await status()).demoSite}/examples.html`);
      const cookies = example(page, 'Cookie 横幅');
      await cookies.getByRole('button', { name: '运行这个示例' }).click();
      const banner = cookies.locator('shouyue-cookies');
      await banner.getByRole('button', { name: '逐项选择' }).waitFor();
      const [refuse, agree] = await Promise.all(
        ['全部拒绝', '全部同意'].map((name) => banner.getByRole('button', { name }).boundingBox()),
      );
      assert.deepEqual([refuse?.width, refuse?.height], [agree?.width, agree?.height]);
      const wrong = await look(page, 'examples');
      await banner.getByRole('button', { name: '全部拒绝' }).click();
      await cookies.locator('pre').getByText('"DECLINED"').waitFor();

      const withdraw = example(page, '撤回同意');
      await withdraw.getByRole('button', { name: '运行这个示例' }).click();
      const asked = withdraw.locator('shouyue-consent');
      await asked.getByRole('radio', { name: '同意', exact: true }).check();
      await asked.getByRole('button', { name: '确认选择' }).click();
      await withdraw.getByRole('button', { name: '现在可以使用吗？' }).click();
      await withdraw.locator('pre').getByText('"allowed": true').waitFor();
      await withdraw.getByRole('button', { name: '撤回同意', exact: true }).click();
      await withdraw.locator('pre').nth(2).waitFor();
      await withdraw.getByRole('button', { name: '现在可以使用吗？' }).click();
      await withdraw.locator('pre').getByText('"allowed": false').waitFor();
      assert.deepEqual([...wrong, ...findings], []);
    },
  );

  inBrowser(
    'a form with free text warns of what should not be written, and sends none of it',
    async ({ page, findings }) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.postData() ?? ''));
      await page.goto(`${(await status()).demoSite}/examples.html`);
      const question = example(page, '带自由填写的表单');
      await question.getByRole('button', { name: '运行这个示例' }).click();
      const asked = question.locator('shouyue-consent');
      await asked.getByRole('button', { name: '确认选择' }).waitFor();
      await question.getByLabel('您想咨询什么？').fill('我去年确诊了，卡号 4111 1111 1111 1111');
      const found = asked.getByRole('status').filter({ hasText: '银行卡号' });
      await found.getByText('医疗健康信息').waitFor();
      const wrong = await look(page, 'examples with free text');
      await question.getByLabel('您想咨询什么？').fill('什么时候发货？');
      await found.waitFor({ state: 'detached' });
      assert.ok(sent.every((body) => !body.includes('4111')));
      assert.deepEqual([...wrong, ...findings], []);
    },
  );

  byApi('a bundle that holds the face purpose is refused', async () => {
    const member = await Member.newcomer();
    const notice = await member.notice();
    const choices = choicesOf(notice, ['marketing', 'face_verify']).map((choice) =>
      choice.choice === 'GIVEN' ? { ...choice, act: 'accept-all' } : choice,
    );
    const answer = await call('site', 'POST', '/v1/consents', member.consents(notice, choices));
    assert.equal(answer.status, 422);
    assert.equal(answer.body.code, 'separate-consent-bundled');
  });

  byApi('consent to a purpose that is only told is refused', async () => {
    const member = await Member.newcomer();
    const notice = await member.notice();
    const choices = choicesOf(notice, []).map((choice) =>
      choice.purpose === 'account' ? { ...choice, choice: 'GIVEN' as const } : choice,
    );
    const answer = await call('site', 'POST', '/v1/consents', member.consents(notice, choices));
    assert.equal(answer.status, 422);
    assert.equal(answer.body.code, 'not-consent-based');
  });

  byApi('decisions say no to marketing that was declined and yes to the account', async () => {
    const member = await Member.newcomer();
    await member.answer(await member.notice(), []);
    const marketing = await decide(member.subject, 'marketing');
    assert.deepEqual([marketing.allowed, marketing.reason], [false, 'declined']);
    const account = await decide(member.subject, 'account');
    assert.deepEqual([account.allowed, account.reason], [true, 'legal-basis']);
  });

  byApi('after a withdrawal the very next decision is no', async () => {
    const member = await Member.newcomer();
    await member.answer(await member.notice(), ['marketing']);
    assert.equal((await decide(member.subject, 'marketing')).allowed, true);
    const withdrawal = { subject: { id: member.subject }, purposes: ['marketing'], channel: 'web' };
    await must(201, 'site', 'POST', '/v1/withdrawals', withdrawal);
    const after = await decide(member.subject, 'marketing');
    assert.deepEqual([after.allowed, after.reason], [false, 'withdrawn']);
  });

  byApi('the receipt is there for the site and names what was chosen', async () => {
    const member = await Member.newcomer();
    const id = await member.answer(await member.notice(), []);
    const path = `/v1/receipts?subject=${member.subject}`;
    const { items } = await must<Page<{ id: string }>>(200, 'site', 'GET', path);
    assert.deepEqual(
      items.map((receipt) => receipt.id),
      [id],
    );
  });

  byApi('a repeated answer with the same key gives the same receipt', async () => {
    const member = await Member.newcomer();
    const notice = await member.notice();
    const body = member.consents(notice, choicesOf(notice, []));
    const key = { 'Idempotency-Key': randomUUID() };
    const once = await call('site', 'POST', '/v1/consents', body, key);
    const again = await call('site', 'POST', '/v1/consents', body, key);
    assert.equal(once.status, 201);
    assert.deepEqual(again.body, once.body);
  });

  byApi('an answer without a key is refused, because a repeat would hurt', async () => {
    const member = await Member.newcomer();
    const notice = await member.notice();
    const body = member.consents(notice, choicesOf(notice, []));
    const answer = await call('site', 'POST', '/v1/consents', body, { 'Idempotency-Key': '' });
    assert.deepEqual([answer.status, answer.body.code], [428, 'idempotency-key-missing']);
  });
});
