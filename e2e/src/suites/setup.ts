import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { must } from '../api/api.js';
import { look } from '../browser/look.js';
import { Desk, spaced } from '../pages/desk.js';
import { officerOf } from '../stack/staff.js';
import { status } from '../stack/status.js';
import { inBrowser, suite } from './suite.js';

const policy = `# 新店隐私政策

一、账户名和手机号：为您开立账户。

二、您可以查阅、复制、更正、删除个人信息。我们在收到请求后 15 个工作日内答复。
`;

/** A site that an operator has just made, with nothing laid down. */
async function newSite(): Promise<string> {
  const code = `w${Date.now().toString(36)}`;
  await must(201, 'operator', 'POST', '/v1/sites', {
    code,
    name: { zh: '新店', en: 'New shop' },
    contact: `privacy@${code}.example.com`,
    origins: [`https://${code}.example.com`],
    identityRegister: 'SEALED',
  });
  return code;
}

/** The next step of the wizard. */
async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click();
}

/** Takes what is ticked; all of it becomes the site's. */
async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^采用 [1-9]\d* 项$/ }).click();
  const [, all, taken] = /(\d+) 项中已采用 (\d+) 项/.exec(
    await page
      .getByText(/项中已采用/)
      .last()
      .innerText(),
  ) as unknown as [string, string, string];
  assert.equal(taken, all);
}

suite('the officer’s first day', () => {
  inBrowser('from a text to enforced promises in one sitting', async ({ page, findings }) => {
    const site = await newSite();
    const officer = await officerOf(site);
    const desk = new Desk(page);
    await desk.signInAs(officer.username, officer.password);
    await desk.open('/desk/setup');
    await page.getByRole('button', { name: '新建文件' }).click();
    await desk.dialog.getByRole('textbox', { name: '网址中的名称' }).fill('privacy');
    await desk.dialog.getByRole('textbox', { name: /标题.*中文/ }).fill('新店隐私政策');
    await desk.dialog.getByRole('textbox', { name: /标题.*英文/ }).fill('Policy of a new shop');
    await desk.dialog.getByRole('button', { name: spaced('创建') }).click();
    const file = { name: 'policy.md', mimeType: 'text/markdown', buffer: Buffer.from(policy) };
    await page.getByLabel('含有正文的文件').setInputFiles(file);
    await page.getByRole('link', { name: '第 1 版' }).waitFor();
    const wrong = await look(page, 'desk-setup', { english: 'wide' });

    await next(page);
    await page
      .getByText(/^由“.*”落实$/)
      .first()
      .waitFor();
    await next(page);
    await take(page);
    wrong.push(...(await look(page, 'desk-setup-purposes', { english: 'wide' })));
    await page.getByRole('button', { name: '发布所有就绪的' }).click();
    await page.getByText('生效中').first().waitFor();
    await next(page);
    await take(page);
    await next(page);
    await take(page);
    await next(page);
    await page.getByRole('row').nth(1).waitFor();
    await next(page);
    await page.getByText('1 / 1').first().waitFor();
    wrong.push(...(await look(page, 'desk-setup-publish', { english: 'wide' })));

    await page.getByRole('link', { name: '核对并发布政策' }).click();
    await page.getByRole('button', { name: spaced('发布') }).click();
    await desk.dialog.getByRole('textbox').fill('v1');
    await desk.dialog.getByRole('button', { name: spaced('发布') }).click();
    await desk.dialog.waitFor({ state: 'hidden' });
    await page.getByText('已发布', { exact: true }).first().waitFor();

    await page.goto(`${(await status()).gateway}/trust/${site}`);
    await page.getByRole('link', { name: '第 1 版' }).waitFor();
    assert.deepEqual([...wrong, ...findings], []);
  });
});
