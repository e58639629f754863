import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Member } from '../api/member.js';
import { makePerson } from '../api/people.js';
import { narrow, visit } from '../browser/browser.js';
import { look } from '../browser/look.js';
import { PrivacyCentre } from '../pages/centre.js';
import { inBrowser, suite } from './suite.js';

/** Somebody with a sign-in and no proven name, who has no objection to a face check. */
async function unproven(): Promise<Member> {
  const member = await Member.newcomer();
  await member.answer(await member.notice(), ['face_verify']);
  await member.openAccount();
  return member;
}

/** Says yes to each separate consent that the page asks for. */
async function agree(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: '确认选择' });
  await confirm.waitFor();
  for (const choice of await page.getByRole('radiogroup').all()) {
    await choice.getByRole('radio', { name: '同意', exact: true }).check();
  }
  await confirm.click();
}

/** The address that the page's code says, which the button beside it opens, too. */
async function codeOf(page: Page): Promise<string> {
  await page.getByRole('img', { name: '在手机上打开摄像头确认的二维码' }).waitFor();
  const address = await page.getByRole('link', { name: '在本机打开' }).getAttribute('href');
  return address ?? '';
}

/** The two ways to a real name besides typing it. */
suite('a real name', () => {
  inBrowser(
    'is proved by a face on a phone, while the first screen follows',
    async ({ page, findings }) => {
      const { login, person } = await unproven();
      const centre = new PrivacyCentre(page);
      await centre.signIn(login, person.password);
      await centre.open('/me/identity/face');
      await agree(page);
      await page.getByRole('textbox', { name: '姓名' }).fill(person.name);
      await page.getByRole('textbox', { name: '证件号码' }).fill(person.idNumber);
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByText('身份证照片').first().waitFor();
      const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 200 } });
      for (const name of ['front.png', 'back.png']) {
        const file = { name, mimeType: 'image/png', buffer: picture };
        await page
          .locator('input[type=file]')
          .nth(name === 'front.png' ? 0 : 1)
          .setInputFiles(file);
        if (name === 'front.png') await page.getByText('已上传').waitFor();
      }
      await page.getByRole('button', { name: '开始', exact: true }).click();

      const phone = await visit();
      try {
        await phone.page.setViewportSize(narrow);
        await phone.page.goto(await codeOf(page));
        await phone.page.getByRole('button', { name: '通过' }).click();
        await phone.page.getByText('已完成，请回到原页面。').waitFor();
      } finally {
        await phone.context.close();
      }

      await page.getByText('核验通过').waitFor();
      await page.getByText('照片已经销毁').waitFor();
      await centre.open('/me/identity');
      await page.locator('dl.facts').getByText('人脸核验').waitFor();
      assert.deepEqual([...findings, ...phone.findings], []);
    },
  );

  inBrowser(
    'is changed to another once the present one was repeated, and not before',
    async ({ page, findings }) => {
      const member = await Member.verified();
      const other = makePerson();
      const centre = new PrivacyCentre(page);
      await centre.signIn(member.login, member.person.password);
      await centre.open('/me/identity/elements');
      await centre.verify(other.name, other.idNumber);
      await page.getByText('须先申请变更').waitFor();
      await page.getByRole('link', { name: '更换为另一个实名身份' }).click();
      await page.getByRole('button', { name: '开始更换' }).click();
      const number = page.getByRole('textbox', { name: '现在的证件号码' });
      const next = page.getByRole('button', { name: '下一步' });
      await number.fill(other.idNumber);
      await next.click();
      await page.getByText('与现在的实名身份不一致').waitFor();
      const wrong = await look(page, 'me-identity-change');
      await number.fill(member.person.idNumber);
      await next.click();
      await page.getByText('可以核验新的身份了').waitFor();
      await page.getByRole('link', { name: '用证件信息核验' }).click();
      await centre.verify(other.name, other.idNumber);
      await page.getByText('核验通过').waitFor();
      assert.deepEqual([...wrong, ...findings], []);
    },
  );

  inBrowser('of an enterprise is proved by the amount on its statement', async (visitor) => {
    const { page, findings } = visitor;
    const { login, person } = await unproven();
    const centre = new PrivacyCentre(page);
    await centre.signIn(login, person.password);
    await centre.open('/me/identity/enterprise');
    for (const [label, value] of [
      ['企业名称', '某某科技（上海）有限公司'],
      ['统一社会信用代码', '91310000MA0000007L'],
      ['登记机关所在地', '上海市浦东新区'],
      ['开户支行', '某银行上海某支行'],
      ['账号', '6200123456789'],
    ] as const) {
      await page.getByRole('textbox', { name: label }).fill(value);
    }
    await page.getByRole('button', { name: '提交并打款' }).click();
    const amount = page.getByRole('textbox', { name: '到账金额（元）' });
    await amount.waitFor();
    await page.getByText('尾号 6789').waitFor();

    const statement = await visitor.context.newPage();
    await new PrivacyCentre(statement).open('/me/messages');
    const message = statement.locator('li.inbox-entry').filter({ hasText: '沙盒银行' });
    await message.locator('summary').click();
    const paid = /0\.\d\d/.exec(await message.innerText())?.[0] ?? '';
    await statement.close();

    await amount.fill(paid === '0.50' ? '0.51' : '0.50');
    await page.getByRole('button', { name: '确认金额' }).click();
    await page.getByText('还可尝试 2 次').waitFor();
    await amount.fill(paid);
    await page.getByRole('button', { name: '确认金额' }).click();
    await page.getByText('核验通过').waitFor();
    await centre.open('/me/identity');
    await page.locator('dl.facts').getByText('对公账户核验').waitFor();
    assert.deepEqual(findings, []);
  });
});
