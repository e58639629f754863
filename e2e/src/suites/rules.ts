import assert from 'node:assert/strict';
import { must } from '../api/api.js';
import { look } from '../browser/look.js';
import { Desk, spaced } from '../pages/desk.js';
import { inBrowser, suite } from './suite.js';

interface Version {
  state: string;
  significance: string;
  changes: string[];
}

/** What the officer lays down. */
suite('the officer’s rules', () => {
  inBrowser('are tried on what is kept, and nothing goes', async ({ page, findings }) => {
    const desk = new Desk(page);
    await desk.signIn('dpo');
    await desk.open('/desk/rules');
    await page.getByRole('button', { name: '试运行', exact: true }).click();
    await page.waitForURL(/\/desk\/retention-runs\/[a-z]+_/);
    await page.getByRole('heading', { level: 1, name: '试运行' }).waitFor();
    await page.locator('.tag').getByText('已完成').waitFor();
    await desk.open('/desk/rules');
    await page.getByText('电子商务法 第三十一条').first().waitFor();
    const wrong = await look(page, 'desk-rules', { english: 'wide' });
    await desk.open('/desk/data-map');
    await page.getByRole('link', { name: '示例商城订单库' }).click();
    await page.getByText('shop_order').first().waitFor();
    wrong.push(...(await look(page, 'desk-data-map', { english: 'wide' })));
    assert.deepEqual([...wrong, ...findings], []);
  });

  inBrowser('become a new version whose material change is told', async ({ page, findings }) => {
    const desk = new Desk(page);
    await desk.signIn('dpo');
    await desk.open('/desk/policies/privacy');
    await page.getByRole('button', { name: '起草下一版' }).click();
    await page.waitForURL(/\/policies\/privacy\/\d+$/);
    const version = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByText('撰写', { exact: true }).click();
    const text = page.getByRole('textbox', { name: '中文正文' });
    await text.fill(`${await text.inputValue()}\n\n本版另有影响评估。\n`);
    await page.getByText(/^已保存于/).waitFor();

    await page.getByRole('tab', { name: '改动' }).click();
    await page.getByText(/条有改动/).waitFor();
    await page.getByRole('tab', { name: '发布', exact: true }).click();
    await page.getByRole('radio', { name: /^重大变更/ }).check();
    await page.getByRole('checkbox', { name: /高风险/ }).check();
    await page.getByRole('button', { name: spaced('发布') }).click();
    await desk.dialog.getByRole('textbox').fill(`v${version}`);
    await desk.dialog.getByRole('button', { name: spaced('发布') }).click();
    await desk.dialog.waitFor({ state: 'hidden' });
    await page.getByText('已发布', { exact: true }).first().waitFor();

    const now = await must<Version>(200, 'site', 'GET', `/v1/policies/privacy/versions/${version}`);
    assert.equal(now.state, 'PUBLISHED');
    assert.equal(now.significance, 'MATERIAL');
    assert.ok(now.changes.includes('HIGH_RISK'), String(now.changes));
    assert.deepEqual(findings, []);
  });
});
