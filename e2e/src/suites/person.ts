import assert from 'node:assert/strict';
import { bytes, call, must } from '../api/api.js';
import { decide, requestById } from '../api/calls.js';
import { Member } from '../api/member.js';
import type { ExplainedDueDate, Page, RightsRequest } from '../api/shapes.js';
import { visit } from '../browser/browser.js';
import { look } from '../browser/look.js';
import { PrivacyCentre } from '../pages/centre.js';
import { SignupPage } from '../pages/signup.js';
import { LoginPage } from '../pages/login.js';
import { status } from '../stack/status.js';
import { beijingDay } from '../stack/clock.js';
import { makePerson } from '../api/people.js';
import { until } from '../stack/until.js';
import { byApi, inBrowser, suite } from './suite.js';

/** `2026-12-11` as the pages write it. */
function inChinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const rulePath = '/v1/retention-rules/cancellation';
const withGrace = {
  manualReview: false,
  graceDays: 3,
  holdDays: 365,
  evidenceMonths: 36,
  lines: [],
};

/** The part of a rule that the officer writes. */
interface Rule {
  manualReview: boolean;
  askSite: boolean;
  graceDays: number;
  holdDays: number;
  evidenceMonths: number;
  lines: { field: string; basisKind: string; basis: string; amount: number; unit: string }[];
}

function asWritten(rule: Rule): Rule {
  const { manualReview, askSite, graceDays, holdDays, evidenceMonths } = rule;
  const lines = rule.lines.map(({ field, basisKind, basis, amount, unit }) => ({
    field,
    basisKind,
    basis,
    amount,
    unit,
  }));
  return { manualReview, askSite, graceDays, holdDays, evidenceMonths, lines };
}

async function explained(id: string, promise: string): Promise<ExplainedDueDate> {
  return must<ExplainedDueDate>(200, 'dpo', 'GET', `/v1/requests/${id}/clocks/${promise}`);
}

suite('the privacy centre of a person', () => {
  inBrowser('from sign-up one click leads to the real sign-in page and in', async (visitor) => {
    const person = makePerson();
    const signup = new SignupPage(visitor.page);
    await signup.open();
    await signup.answer('同意', '不同意');
    await signup.openAccount(person);
    await signup.toCentre.click();
    const login = new LoginPage(visitor.page);
    await login.submit.waitFor();
    assert.match(new URL(visitor.page.url()).pathname, /^\/realms\/shouyue\//);
    assert.equal(await login.username.inputValue(), `demo:${person.username}`);
    assert.equal(await visitor.page.getByRole('alert').count(), 0);
    await login.signIn(`demo:${person.username}`, person.password);
    await new PrivacyCentre(visitor.page).heading('我的同意').waitFor();
    assert.deepEqual(visitor.findings, []);
  });

  inBrowser(
    'a wrong password is refused in the theme, without saying what was wrong',
    async ({ page }) => {
      const member = await Member.verified();
      const centre = new PrivacyCentre(page);
      await centre.open('/me');
      await page.getByRole('link', { name: '登录', exact: true }).click();
      await new LoginPage(page).signIn(member.login, 'Not-The-Password-1');
      await page.getByRole('alert').waitFor();
      const error = await page.getByRole('alert').innerText();
      assert.match(error, /用户名|账号/);
      assert.match(error, /密码/);
    },
  );

  inBrowser(
    'they prove their name in the sandbox and see level and masked name',
    async (visitor) => {
      const member = await Member.newcomer();
      await member.answer(await member.notice(), []);
      await member.openAccount();
      const { person } = member;
      const centre = new PrivacyCentre(visitor.page);
      await centre.signIn(member.login, person.password);
      await centre.open('/me/identity');
      await visitor.page.getByRole('link', { name: '用证件信息核验' }).click();
      await centre.verify(person.name, person.idNumber.slice(0, 17) + 'A');
      await visitor.page.locator('.field__error').waitFor();
      await centre.verify(person.name, person.idNumber);
      await visitor.page.getByText('核验通过').waitFor();
      await centre.open('/me/identity');
      const shown = visitor.page.locator('dl.facts');
      await shown.getByText('基础（姓名与证件号）').waitFor();
      const text = await shown.innerText();
      assert.ok(text.includes('*') || text.includes('＊'), text);
      assert.ok(!text.includes(person.name) && !text.includes(person.idNumber));
      assert.deepEqual(visitor.findings, []);
    },
  );

  inBrowser('a child invites a parent, who agrees with the code', async (visitor) => {
    const { page, findings } = visitor;
    const child = await Member.newcomer();
    await child.answer(await child.notice(), []);
    await child.openAccount();
    const parent = await Member.verified();
    const young = new PrivacyCentre(page);
    await young.signIn(child.login, child.person.password);
    await young.open('/me/family');
    await page.getByRole('button', { name: '生成邀请' }).click();
    const invitation = page.locator('.invitation');
    const address = await invitation.locator('.mono').innerText();
    const code = await invitation.locator('.invitation__code').innerText();
    const wrong = await look(page, 'me-family-invited');

    const other = await visit();
    try {
      const old = new PrivacyCentre(other.page);
      await old.signIn(parent.login, parent.person.password);
      await other.page.goto(address);
      await old.agree.waitFor();
      wrong.push(...(await look(other.page, 'me-family-invitation')));
      await other.page.getByRole('textbox', { name: '邀请码' }).fill('AAAABBBBCCCC');
      await old.agree.click();
      await other.page.getByRole('alert').waitFor();
      await other.page.getByRole('textbox', { name: '邀请码' }).fill(code);
      await other.page.getByRole('combobox').selectOption({ label: '父母' });
      await old.agree.click();
      await other.page.getByText('您现在可以代孩子行事').waitFor();
      await other.page.getByRole('link', { name: '查看监护关系' }).click();
      await other.page.getByRole('link', { name: '查看孩子的同意与请求' }).click();
      await old.heading('孩子的同意与请求').waitFor();
      wrong.push(...(await look(other.page, 'me-family-child')));
    } finally {
      await other.context.close();
    }

    await young.open('/me/family');
    await page.getByRole('listitem').filter({ hasText: '父母' }).getByText('有效').waitFor();
    assert.deepEqual([...wrong, ...findings, ...other.findings], []);
  });

  inBrowser('a parent asks for the child, and follows it', async ({ page, findings }) => {
    const child = await Member.newcomer();
    const parent = await Member.verified();
    const guardian = { id: parent.subject };
    const { id } = await must<{ id: string }>(201, 'site', 'POST', '/v1/guardianships', {
      child: { id: child.subject },
      guardian,
    });
    const taken = { guardian, relation: 'PARENT' };
    await must(200, 'site', 'POST', `/v1/guardianships/${id}/accept`, taken);
    const centre = new PrivacyCentre(page);
    await centre.signIn(parent.login, parent.person.password);
    await centre.open(`/me/family/${id}/child`);
    await page.getByRole('link', { name: '为孩子提出请求' }).click();
    await centre.requestType('查阅').check();
    await centre.sendRequest.click();
    await page.waitForURL(/\/me\/requests\/req_/);
    await page.getByText('为您监护的孩子提出').waitFor();
    const filed = await requestById(page.url().split('/').at(-1) ?? '');
    assert.equal(filed.subject, child.subject);
    assert.deepEqual(findings, []);
  });

  inBrowser('they withdraw a consent in two clicks, and it counts at once', async (visitor) => {
    const member = await Member.verified(['marketing']);
    const centre = new PrivacyCentre(visitor.page);
    await centre.signIn(member.login, member.person.password);
    await centre.withdraw('优惠和新品推荐');
    const decision = await decide(member.subject, 'marketing');
    assert.deepEqual([decision.allowed, decision.reason], [false, 'withdrawn']);
    await centre.consent('优惠和新品推荐').getByText('已撤回', { exact: true }).waitFor();
    await centre.open('/me/receipts');
    await centre.receipts.first().waitFor();
    assert.equal(await centre.receipts.count(), 2);
    assert.match(await centre.receipts.first().innerText(), /撤回回执/);
    assert.deepEqual(visitor.findings, []);
  });

  inBrowser('a receipt can be kept as a file', async ({ page }) => {
    const member = await Member.verified();
    const centre = new PrivacyCentre(page);
    await centre.signIn(member.login, member.person.password);
    await centre.open('/me/receipts');
    const saved = page.waitForEvent('download');
    await centre.receipts.first().getByRole('button', { name: /JSON/ }).click();
    assert.match((await saved).suggestedFilename(), /^rcp_.*\.json$/);
  });

  inBrowser(
    'who can take a cancellation back is led to that alone, and keeps the account',
    async ({ page, findings }) => {
      const [before] = (await must<Page<Rule>>(200, 'dpo', 'GET', '/v1/retention-rules')).items;
      assert.ok(before);
      await must(200, 'dpo', 'PUT', rulePath, withGrace);
      try {
        const member = await Member.verified();
        const centre = new PrivacyCentre(page);
        await centre.signIn(member.login, member.person.password);
        await centre.open('/me/cancel');
        await page.getByRole('heading', { level: 3, name: '3 天之内' }).waitFor();
        await page.getByRole('checkbox').check();
        await centre.sendCancellation();
        await until('days of grace', async () => {
          await centre.open('/me/receipts');
          await page.locator('main h1').waitFor();
          return centre.heading('您的账号即将注销').isVisible();
        });
        assert.deepEqual(await look(page, 'me-take-back'), []);
        await page.getByRole('button', { name: '保留我的账号' }).click();
        await centre.heading('回执').waitFor();
        assert.equal((await decide(member.subject, 'account')).allowed, true);
        assert.deepEqual(findings, []);
      } finally {
        await must(200, 'dpo', 'PUT', rulePath, asWritten(before));
      }
    },
  );

  inBrowser(
    'a receipt dropped on the trust page, printed or not, is checked there, and a false one found',
    async (visitor) => {
      const { page } = visitor;
      const receipt = await (await Member.verified()).provenReceipt();
      const id = /rcp_[0-9a-z]+/.exec(receipt)?.[0];
      const printed = await bytes('site', `/v1/receipts/${id}`, 'application/pdf');
      const { gateway } = await status();
      await page.goto(`${gateway}/trust/demo`, { waitUntil: 'networkidle' });
      const file = page.getByLabel('回执或证明文件');
      const calls: string[] = [];
      page.on('request', (request) => calls.push(request.url()));
      await visitor.context.setOffline(true);
      const drop = (name: string, mimeType: string, buffer: Buffer) =>
        file.setInputFiles({ name, mimeType, buffer });
      const json = (text: string) => drop('receipt.json', 'application/json', Buffer.from(text));
      await json(receipt);
      await page.getByText('有效', { exact: true }).waitFor();
      await json(receipt.replace('"NOTIFIED"', '"NOTIFIEE"'));
      await page.getByText('无效', { exact: true }).waitFor();
      await page.getByText('内容或盐值与日志中的承诺不符').waitFor();
      const pdf = (page: Buffer) => drop('receipt.pdf', 'application/pdf', page);
      await pdf(printed);
      await page.getByText('有效', { exact: true }).waitFor();
      await page.getByText('请对照纸面').waitFor();
      const changed = printed.toString('latin1').replace('"NOTIFIED"', '"NOTIFIEE"');
      await pdf(Buffer.from(changed, 'latin1'));
      await page.getByText('无效', { exact: true }).waitFor();
      assert.deepEqual(calls, [], 'nothing is uploaded');
      assert.deepEqual(visitor.findings, []);
    },
  );

  inBrowser('a cancellation shows two clocks, each explained day by day', async (visitor) => {
    const { page } = visitor;
    const member = await Member.verified();
    const centre = new PrivacyCentre(page);
    await centre.signIn(member.login, member.person.password);
    await centre.open('/me/cancel');
    await page.getByRole('row', { name: /手机号/ }).waitFor();
    const id = await centre.fileCancellation();
    for (const [promise, name, counted] of [
      ['answered-15wd', '15 个工作日内答复', 15],
      ['answered-30d', '核实身份后 30 天内答复', 30],
    ] as const) {
      const why = await explained(id, promise);
      const clock = centre.clocks.filter({ hasText: name });
      await clock.getByText('为什么是这一天').click();
      await clock.getByText(`最后期限是 ${inChinese(why.dueDate)}`).waitFor();
      await clock.locator('td.day--due').waitFor();
      assert.equal(why.days.filter((day) => day.counted).length, counted);
      assert.equal(await clock.locator('td.day--counted').count(), counted);
    }
    assert.deepEqual(visitor.findings, []);
  });

  inBrowser(
    'legal days are Beijing days although the browser sits in New York',
    async ({ page }) => {
      const member = await Member.verified();
      const { id } = await member.fileCancellation();
      const centre = new PrivacyCentre(page);
      await centre.signIn(member.login, member.person.password);
      await centre.open(`/me/requests/${id}`);
      const at = await page.locator('.request-head time').getAttribute('datetime');
      const shown = await page.locator('.request-head time').innerText();
      assert.ok(shown.startsWith(inChinese(beijingDay(at ?? ''))), `${shown} for ${at}`);
    },
  );

  inBrowser('signing out ends the session here and at the sign-in service', async ({ page }) => {
    const member = await Member.verified();
    const centre = new PrivacyCentre(page);
    await centre.signIn(member.login, member.person.password);
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await centre.open('/me');
    await page.getByRole('link', { name: '登录', exact: true }).click();
    await new LoginPage(page).submit.waitFor();
  });

  byApi('a website may file for somebody signed in there, and the clocks start', async () => {
    const member = await Member.verified();
    const request = await member.fileCancellation();
    const running = request.clocks.filter(({ state }) => state === 'RUNNING');
    assert.deepEqual(running.map(({ promise }) => promise).sort(), [
      'answered-15wd',
      'answered-30d',
      'executed-15wd',
    ]);
  });

  byApi('nobody else sees the request', async () => {
    const { id } = await (await Member.verified()).fileCancellation();
    const answer = await call<RightsRequest>('nobody', 'GET', `/v1/requests/${id}`);
    assert.equal(answer.status, 401);
  });
});
