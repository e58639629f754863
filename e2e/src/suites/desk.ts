import assert from 'node:assert/strict';
import { call, must } from '../api/api.js';
import { closed, decide, grant, holdOf, requestById, webhooks } from '../api/calls.js';
import { Member } from '../api/member.js';
import type { AuditEvent, BreakGlass, Page, RightsRequest } from '../api/shapes.js';
import { visit } from '../browser/browser.js';
import { PrivacyCentre } from '../pages/centre.js';
import { Desk, spaced } from '../pages/desk.js';
import { LoginPage } from '../pages/login.js';
import { status } from '../stack/status.js';
import { until } from '../stack/until.js';
import { byApi, inBrowser, suite } from './suite.js';

interface QueueItem {
  request: RightsRequest;
}

async function queue(): Promise<RightsRequest[]> {
  const path = '/v1/desk/queue?limit=100';
  const { items } = await must<Page<QueueItem>>(200, 'dpo', 'GET', path);
  return items.map(({ request }) => request);
}

async function cancelled(): Promise<{ member: Member; request: RightsRequest }> {
  const member = await Member.verified();
  const request = await member.fileCancellation();
  await grant(request.id);
  return { member, request };
}

async function actionsOn(subject: string): Promise<string[]> {
  const path = `/v1/audit-events?subject=${subject}`;
  const { items } = await must<Page<AuditEvent>>(200, 'auditor', 'GET', path);
  return items.map(({ action }) => action);
}

/** A day of last week in Beijing, as a date field takes it. */
function aWeekAgo(): string {
  const now = Date.now() + 8 * 3_600_000 - 7 * 86_400_000;
  return new Date(now).toISOString().slice(0, 10);
}

/** Midnight in Beijing is the afternoon before in UTC. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

suite('the desk of the data protection officer', () => {
  byApi('what is due first is on top', async () => {
    const due = (await queue()).flatMap((request) =>
      request.due ? [Date.parse(request.due)] : [],
    );
    assert.ok(due.length >= 15, `only ${due.length} requests of the seeded queue`);
    assert.deepEqual(
      due,
      [...due].sort((one, other) => one - other),
    );
  });

  inBrowser('the queue shows the same order, with the countdown and why', async (visitor) => {
    const requests = await queue();
    const desk = new Desk(visitor.page);
    await desk.signIn('dpo');
    await desk.openQueue();
    await desk.rows.first().waitFor();
    const shown = await desk.rows.allInnerTexts();
    for (const [place, { number }] of requests.slice(0, 10).entries()) {
      assert.ok(shown[place]?.includes(number), `${number} is not in row ${place + 1}`);
    }
    assert.match(shown[0] ?? '', /已超期/);
    assert.match(shown[0] ?? '', /收到，.*(工作日|天)，至/);
    assert.deepEqual(visitor.findings, []);
  });

  inBrowser('Today leads with one click to what its numbers count', async (visitor) => {
    const desk = new Desk(visitor.page);
    await desk.signIn('dpo');
    const overdue = visitor.page.getByRole('link', { name: /已超期$/ });
    const count = Number(/^\d+/.exec((await overdue.innerText()).trim())?.[0]);
    await overdue.click();
    await visitor.page.waitForURL(/\/desk\/requests\?due=overdue$/);
    await desk.rows.first().waitFor();
    assert.equal(await desk.rows.count(), Math.min(count, 50));
    assert.deepEqual(visitor.findings, []);
  });

  inBrowser('one click on the start page signs a demo account in', async ({ page }) => {
    await page.goto((await status()).gateway);
    await page.getByRole('link', { name: '以个人信息保护负责人身份登录' }).click();
    await page.getByRole('heading', { level: 1, name: '今天' }).waitFor();
  });

  inBrowser(
    'the officer opens a cancellation, sees why that day, and grants it',
    async (visitor) => {
      const member = await Member.verified();
      const { id } = await member.fileCancellation();
      const desk = new Desk(visitor.page);
      await desk.signIn('dpo');
      await desk.open(`/desk/requests/${id}`);
      await desk.clocks.first().getByRole('button').click();
      await visitor.page.locator('.day-calendar td.day--due').first().waitFor();
      await desk.grant();
      const request = await closed(id);
      assert.ok(request.clocks.every(({ state }) => state !== 'BROKEN'));
      await visitor.page.locator('.request-top').getByText('已办结').waitFor();
      await desk.holdLines.first().waitFor();
      assert.deepEqual(visitor.findings, []);
    },
  );

  inBrowser('an automated decision is answered by a review with a name', async (visitor) => {
    const member = await Member.verified();
    const { id } = await member.file('AUTOMATED_DECISION');
    const desk = new Desk(visitor.page);
    await desk.signIn('dpo');
    await desk.open(`/desk/requests/${id}`);
    await desk.move('人工复核并答复').click();
    await desk.dialog.getByRole('textbox').first().fill('额度依据最近三次逾期计算。');
    await desk.dialog.getByRole('radio', { name: '变更原决定' }).check();
    await desk.dialog.getByRole('textbox').last().fill('额度恢复为五千元。');
    await desk.dialog.getByRole('button', { name: '以复核结果答复' }).click();
    await desk.dialog.waitFor({ state: 'hidden' });
    await visitor.page.getByText('变更原决定', { exact: true }).waitFor();
    assert.deepEqual(visitor.findings, []);
  });

  inBrowser('a next of kin shows the papers, and takes the copy with a code', async (kin) => {
    const deceased = await Member.verified();
    const member = await Member.verified();
    const centre = new PrivacyCentre(kin.page);
    await centre.signIn(member.login, member.person.password);
    await centre.open('/me/requests/new?type=NEXT_OF_KIN');
    await centre.details.fill('我父亲去世了，办理售后要用他的订单。');
    await centre.sendRequest.click();
    await kin.page.waitForURL(/\/me\/requests\/req_/);
    const { id, number } = await requestById(kin.page.url().split('/').at(-1) ?? '');
    await kin.page.getByLabel('添加文件').setInputFiles({
      name: '证明.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await kin.page.locator('.request-files').getByText('证明.pdf').waitFor();

    const officer = await visit();
    try {
      const desk = new Desk(officer.page);
      await desk.signIn('dpo');
      await desk.open(`/desk/requests/${id}`);
      await officer.page.getByText('近亲属关系尚未核对').waitFor();
      await officer.page.getByRole('button', { name: '登记核对结果' }).click();
      await desk.dialog.getByRole('textbox', { name: '死者' }).fill(deceased.subject);
      for (const [label, choice] of [
        ['行使的权利', '复制'],
        ['死亡证明', '证明.pdf'],
        ['亲属关系证明', '证明.pdf'],
      ] as const) {
        await desk.choose(label, choice);
      }
      await desk.dialog.getByRole('checkbox', { name: '近亲属说明了' }).check();
      await desk.dialog.getByRole('button', { name: spaced('登记') }).click();
      await officer.page.getByText('材料齐全').waitFor();
      await desk.grant();
      await officer.page.getByRole('button', { name: '生成一次性取件码' }).click();
      const code = await officer.page.getByRole('status').locator('code').innerText();

      await kin.page.goto(`${(await status()).gateway}/trust/demo/requests/${number}`);
      await kin.page.getByRole('textbox', { name: '取件码' }).fill(code);
      const [file] = await Promise.all([
        kin.page.waitForEvent('download'),
        kin.page.getByRole('button', { name: '取走' }).click(),
      ]);
      assert.equal(file.suggestedFilename(), `copy-${number}.zip`);
      await kin.page.getByText('已取走').waitFor();
      await closed(id);
      assert.deepEqual([...kin.findings, ...officer.findings], []);
    } finally {
      await officer.context.close();
    }
  });

  inBrowser(
    'numbers are covered until a reason is given, and the trail keeps it',
    async (visitor) => {
      const member = await Member.verified();
      const { id } = await member.file('COMPLAINT', { details: '请致电13800000000。' });
      const desk = new Desk(visitor.page);
      await desk.signIn('dpo');
      await desk.open(`/desk/requests/${id}`);
      await visitor.page.getByText('请致电138******00。').waitFor();
      await visitor.page.getByRole('button', { name: '查看原文' }).click();
      await desk.dialog.locator('.ant-select').click();
      await visitor.page.locator('.ant-select-item-option', { hasText: '联系请求人' }).click();
      await desk.dialog.getByRole('button', { name: /^查\s*看$/ }).click();
      await visitor.page.getByText('请致电13800000000。').waitFor();
      await until('the audit event', async () =>
        (await actionsOn(member.subject)).includes('request.revealed'),
      );
      assert.deepEqual(visitor.findings, []);
    },
  );

  inBrowser(
    'a letter is entered by hand, and its clocks run from the day it came',
    async (visitor) => {
      const { page, findings } = visitor;
      const member = await Member.verified();
      const desk = new Desk(page);
      await desk.signIn('dpo');
      await desk.openQueue();
      await page.getByRole('button', { name: '登记请求' }).click();
      await desk.dialog.getByRole('textbox', { name: /^本人/ }).fill(member.person.user);
      await desk.dialog.getByLabel('收到之日').fill(aWeekAgo());
      await desk.dialog
        .getByRole('textbox', { name: '请求内容' })
        .fill('来信：想知道你们存了什么。');
      await desk.dialog.getByRole('checkbox', { name: /^我已核对请求人身份/ }).check();
      await desk.dialog.getByRole('button', { name: /^登\s*记$/ }).click();
      await page.waitForURL(/\/desk\/requests\/req_/);
      await page.getByText('来信：想知道你们存了什么。').first().waitFor();
      const id = page.url().split('/').at(-1) ?? '';
      const filed = await requestById(id);
      assert.equal(filed.subject, member.subject);
      assert.equal(filed.receivedAt.slice(0, 10), dayBefore(aWeekAgo()));
      assert.deepEqual(findings, []);
    },
  );

  inBrowser(
    'the case file is covered, and with a reason it is whole and in the trail',
    async (visitor) => {
      const { page, findings } = visitor;
      const member = await Member.verified();
      const { nickname } = member.person;
      const { id } = await member.file('COMPLAINT', { details: `我是${nickname}，请回复。` });
      const desk = new Desk(page);
      await desk.signIn('dpo');
      await desk.open(`/desk/requests/${id}`);
      await page.getByText(/^我是绰\*+，请回复。$/).waitFor();
      await page.getByRole('button', { name: '完整案卷…' }).click();
      await desk.dialog.locator('.ant-select').click();
      await page.locator('.ant-select-item-option', { hasText: '主管' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        desk.dialog.getByRole('button', { name: '下载案卷' }).click(),
      ]);
      assert.match(file.suggestedFilename(), /\.zip$/);
      await until('the audit event', async () =>
        (await actionsOn(member.subject)).includes('request.revealed'),
      );
      assert.deepEqual(findings, []);
    },
  );

  inBrowser('an incident is recorded, and nobody is told before all is said', async (visitor) => {
    const { page, findings } = visitor;
    const desk = new Desk(page);
    await desk.signIn('dpo');
    await desk.open('/desk/incidents');
    await page.getByRole('button', { name: '登记安全事件' }).click();
    await desk.dialog.getByRole('textbox', { name: '事件' }).fill('测试库可公开读取');
    await desk.dialog.getByRole('button', { name: /^登\s*记$/ }).click();
    await page.waitForURL(/\/desk\/incidents\/inc_/);
    await page.getByRole('button', { name: '告知本人', exact: true }).click();
    await desk.dialog.getByText(/五项内容还没有写全/).waitFor();
    assert.deepEqual(findings, []);
  });

  inBrowser('after the grant the session ends and sign-in is refused', async ({ page }) => {
    const member = await Member.verified();
    const { id } = await member.fileCancellation();
    const centre = new PrivacyCentre(page);
    await centre.signIn(member.login, member.person.password);
    await grant(id);
    await until('end of the session', async () => {
      const session = await page.evaluate(async () => (await fetch('/session')).json());
      return (session as { signedIn: boolean }).signedIn === false;
    });
    await centre.open('/me');
    await page.getByRole('link', { name: '登录', exact: true }).click();
    await new LoginPage(page).signIn(member.login, member.person.password);
    await page.getByRole('alert').waitFor();
    assert.match(new URL(page.url()).pathname, /^\/realms\/shouyue\//);
  });

  byApi('the website is told by a signed webhook', async () => {
    const { member } = await cancelled();
    const told = await until('webhook', async () =>
      (await webhooks()).find(
        ({ body }) => body.includes(member.subject) && body.includes('cancelled'),
      ),
    );
    assert.match(told.id, /^msg_/);
  });

  byApi('every consent is withdrawn and decisions say that the account is held', async () => {
    const { member } = await cancelled();
    for (const purpose of ['marketing', 'account']) {
      const decision = await decide(member.subject, purpose);
      assert.deepEqual([decision.allowed, decision.reason], [false, 'subject-held']);
    }
  });

  byApi('each held field has its basis line, and one exceeds its basis', async () => {
    const { member } = await cancelled();
    const hold = await holdOf(member.subject);
    const fields = hold.lines.map(({ field }) => field).sort();
    assert.deepEqual(fields, ['idNumber', 'mobile', 'realName', 'username']);
    assert.ok(hold.lines.every(({ basis }) => basis.length > 0));
    const beyond = hold.lines.filter(({ flags }) => flags.includes('exceeds-basis'));
    assert.deepEqual(
      beyond.map(({ field }) => field),
      ['username'],
    );
    assert.ok(hold.flags.includes('exceeds-basis'));
  });

  byApi('the held record is read by nobody', async () => {
    const { member } = await cancelled();
    const hold = await holdOf(member.subject);
    for (const caller of ['dpo', 'agent', 'auditor'] as const) {
      const answer = await call(caller, 'GET', `/v1/holds/${hold.id}/record`);
      assert.deepEqual([answer.status, answer.body.code], [403, 'held']);
    }
  });

  byApi('one person alone cannot break the glass', async () => {
    const { member } = await cancelled();
    const { id } = await holdOf(member.subject);
    const path = `/v1/holds/${id}/break-glass`;
    const ask = {
      reason: 'LITIGATION',
      justification: '法院调取',
      fields: ['mobile'],
      reference: '（2026）示例民初1号',
      authority: '示例法院',
    };
    const asked = await must<BreakGlass>(201, 'agent', 'POST', path, ask);
    const alone = await call('agent', 'POST', `${path}/${asked.id}/approve`);
    assert.ok(alone.status >= 400 && alone.status < 500, `answered ${alone.status}`);
    const early = await call('agent', 'POST', `${path}/${asked.id}/read`);
    assert.ok(early.status >= 400 && early.status < 500, `answered ${early.status}`);
  });

  inBrowser(
    'two people break the glass for a lawful reason, and the trail shows it',
    async (agent) => {
      const { member } = await cancelled();
      const hold = await holdOf(member.subject);
      const asking = new Desk(agent.page);
      await asking.signIn('agent');
      await asking.open(`/desk/holds/${hold.id}`);
      await asking.askToRead(['手机号'], '法院调取');
      const officer = await visit();
      try {
        const approving = new Desk(officer.page);
        await approving.signIn('dpo');
        await approving.open(`/desk/holds/${hold.id}`);
        await approving.approveButton.click();
        await approving.record.getByText(member.person.mobile).waitFor();
        assert.ok(!(await approving.record.innerText()).includes(member.person.idNumber));
        await until('audit trail', async () => {
          const actions = await actionsOn(member.subject);
          return ['break-glass.asked', 'break-glass.approved'].every((one) =>
            actions.includes(one),
          );
        });
        assert.deepEqual([...agent.findings, ...officer.findings], []);
      } finally {
        await officer.context.close();
      }
    },
  );

  byApi('a move that is not legal now is refused with the legal ones', async () => {
    const { request } = await cancelled();
    const answer = await call('dpo', 'POST', `/v1/requests/${request.id}/grant`, {});
    assert.equal(answer.status, 409);
    assert.equal((await requestById(request.id)).state, 'CLOSED');
  });
});
