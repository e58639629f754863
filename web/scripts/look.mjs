// Opens every page of dist/ on the mock server in a real browser, at two widths and in both
// languages, the desk by night, too, and fails on axe findings, refused styles or scripts, errors, or sideways scrolling.
// Pictures go to LOOK_DIR (a temporary folder unless told otherwise).
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { press, setupViews } from './setupViews.mjs';

const { base } = await import('../mock/server.mjs');
const pictures = process.env.LOOK_DIR ?? mkdtempSync(join(tmpdir(), 'look-'));
mkdirSync(pictures, { recursive: true });
const only = process.argv[2];

const open = async (page) => page.locator('summary').first().click();
const withdraw = async (page) => {
  await page.getByRole('button', { name: /撤回这件请求|Withdraw this request/ }).click();
};
const fileNothing = async (page) => {
  await page.locator('.field__input').nth(1).fill('lin');
  await page.locator('button[type=submit]').click();
  await page.locator('.field__error').first().waitFor();
};
const drawn = async (page) => {
  await page.locator('.chart-canvas canvas').first().waitFor();
};
const views = [
  ['start', '/', 'nobody'],
  ['mail', '/local/mail', 'nobody'],
  ['not-found', '/nowhere', 'nobody'],
  ['me-signed-out', '/me', 'nobody'],
  ['me-staff', '/me', 'staff'],
  ['me', '/me', 'person'],
  ['me-withdraw', '/me', 'person', (page) => page.locator('.consent__withdraw').click()],
  ['me-receipts', '/me/receipts', 'person'],
  ['me-data', '/me/data', 'person', open],
  ['me-identity', '/me/identity', 'person'],
  [
    'me-identity-elements',
    '/me/identity/elements',
    'person',
    async (page) => {
      await page.getByRole('radio').nth(1).check();
      await page.locator('.field__input').nth(0).fill('林某某');
      await page.locator('.field__input').nth(2).fill('110105');
      await page.locator('button[type=submit]').click();
      await page.locator('.field__error').waitFor();
    },
  ],
  ['me-identity-face', '/me/identity/face', 'person'],
  ['me-identity-photos', '/me/identity/face/ver_face', 'person'],
  [
    'me-identity-camera',
    '/me/identity/face/ver_camera',
    'person',
    async (page) => {
      await page.getByRole('button', { name: /^(开始|Begin)$/ }).click();
      await page.locator('.qr').waitFor();
    },
  ],
  ['me-identity-enterprise', '/me/identity/enterprise', 'person'],
  [
    'me-identity-amount',
    '/me/identity/enterprise/ver_paid',
    'person',
    async (page) => {
      await page.locator('.field__input').fill('1');
      await page.locator('button[type=submit]').click();
      await page.locator('.field__error').waitFor();
    },
  ],
  ['me-family', '/me/family', 'person'],
  ['me-family-child', '/me/family/gua_1/child', 'person'],
  ['me-family-invitation', '/me/family/gua_1', 'person'],
  ['trust', '/trust/demo', 'nobody'],
  ['trust-policy', '/trust/demo/policy', 'nobody'],
  ['trust-data', '/trust/demo/data', 'nobody'],
  ['trust-requests', '/trust/demo/requests', 'nobody'],
  ['trust-follow', '/trust/demo/requests/20261119-7K3M9QXA', 'nobody'],
  ['trust-proof', '/trust/demo/requests/20261119-7K3MOPEN', 'nobody'],
  ['me-requests', '/me/requests', 'person'],
  ['me-request', '/me/requests/req_31', 'person', open],
  ['me-request-withdraw', '/me/requests/req_31', 'person', withdraw],
  ['me-file', '/me/requests/new', 'person'],
  ['me-file-correction', '/me/requests/new?type=CORRECTION', 'person', fileNothing],
  ['me-file-transfer', '/me/requests/new?type=TRANSFER', 'person'],
  [
    'me-transfer',
    '/me/requests/req_19',
    'person',
    async (page) => {
      await page.getByRole('button', { name: /生成取件码|Make the code/ }).click();
      await page.locator('.transfer-code').waitFor();
    },
  ],
  ['me-file-cancellation', '/me/requests/new?type=CANCELLATION', 'person'],
  ['me-messages', '/me/messages', 'person', open],
  ['me-cancel', '/me/cancel', 'person'],
  ['desk-signed-out', '/desk', 'nobody'],
  ['desk-not-found', '/desk/nowhere', 'staff'],
  ['desk-today', '/desk', 'staff', drawn],
  [
    'desk-today-tables',
    '/desk',
    'staff',
    async (page) => {
      await drawn(page);
      for (const table of await page.getByText(/^(表|Table)$/).all()) await table.click();
    },
  ],
  [
    'desk-keys',
    '/desk/requests',
    'staff',
    async (page) => {
      await page.keyboard.press('?');
      await page.locator('[role=dialog]').waitFor();
    },
  ],
  ['desk-queue', '/desk/requests', 'staff'],
  ['desk-ended', '/desk/requests?view=ended', 'staff'],
  [
    'desk-bulk',
    '/desk/requests',
    'staff',
    async (page, width) => {
      if (width < 760) return;
      await page.locator('tbody .queue-pick input').first().check();
      await page.locator('.bulk').waitFor();
    },
  ],
  [
    'desk-assignee',
    '/desk/requests',
    'staff',
    async (page) => {
      await page.locator('.queue-filters .ant-select').nth(2).click();
      await page.locator('.ant-select-item').first().waitFor();
    },
  ],
  [
    'desk-request',
    '/desk/requests/req_31',
    'staff',
    async (page) => {
      await page.locator('.clocks [role=button]').first().click();
      await page.locator('.day-calendar').first().waitFor();
    },
  ],
  [
    'desk-refuse',
    '/desk/requests/req_31',
    'staff',
    async (page) => {
      await page.locator('.moves button').last().click();
      await page.locator('[role=dialog]').waitFor();
    },
  ],
  ['desk-enter', '/desk/requests', 'staff', press(/^(登记请求|Enter a request)$/)],
  ['desk-transfer', '/desk/requests/req_24', 'staff'],
  ['desk-transfer-check', '/desk/requests/req_24', 'staff', press(/逐项核对|Check the cond/)],
  ['desk-complaint', '/desk/requests/req_23', 'staff'],
  ['desk-review', '/desk/requests/req_21', 'staff', press(/人工复核并答复|Review and answer/)],
  ['desk-kin', '/desk/requests/req_20', 'staff', press(/登记核对结果|Record what was found/)],
  ['desk-reveal', '/desk/requests/req_31', 'staff', press(/查看原文|Reveal/)],
  ['desk-people', '/desk/people', 'staff'],
  ['desk-incidents', '/desk/incidents', 'staff'],
  ['desk-incident', '/desk/incidents/inc_1', 'staff'],
  ['desk-incident-new', '/desk/incidents', 'staff', press(/登记安全事件|Record an incident/)],
  ['desk-incident-notify', '/desk/incidents/inc_1', 'staff', press(/告知本人|Tell people/)],
  ['desk-tickets', '/desk/tickets', 'staff'],
  ['desk-ticket', '/desk/tickets/tck_9qxa', 'staff'],
  ['desk-ticket-new', '/desk/tickets', 'staff', press(/新建工单|New ticket/)],
  ['desk-ticket-pause', '/desk/tickets/tck_9qxa', 'staff', press(/^(暂 ?停|Pause)$/)],
  ['desk-announcements', '/desk/announcements', 'staff'],
  ['desk-announcement', '/desk/announcements/ann_1', 'staff'],
  ['desk-announcement-edit', '/desk/announcements/ann_1', 'staff', press(/^(修 ?改|Edit)$/)],
  ['desk-officer-tasks', '/desk/officer-tasks', 'staff'],
  ['desk-authority', '/desk/registers?register=authority', 'staff'],
  ['desk-key-life', '/desk/key-life', 'staff'],
  ['desk-holds', '/desk/holds', 'staff'],
  ['desk-hold', '/desk/holds/hld_1', 'staff'],
  [
    'desk-glass',
    '/desk/holds/hld_1',
    'staff',
    async (page) => {
      await page.locator('.hold-break button').click();
      await page.locator('[role=dialog]').waitFor();
    },
  ],
  ...setupViews,
  ['demo', 'demo', 'nobody'],
  [
    'demo-missing',
    'demo',
    'nobody',
    (page) => page.locator('shouyue-consent .buttons button').click(),
  ],
  [
    'demo-done',
    'demo',
    'nobody',
    async (page) => {
      await page.locator('input[type=checkbox]').first().check();
      for (const group of await page.locator('[role=radiogroup]').all())
        await group.locator('input').first().check();
      await page.locator('shouyue-consent .buttons button').click();
      await page.locator('.field__input').nth(0).fill('spruce1');
      await page.locator('.field__input').nth(1).fill('Made-Up-Password-1');
      await page.locator('button[type=submit]').click();
      await page.locator('.slip').waitFor();
    },
  ],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const findings = [];
let looked = 0;

async function look([name, path, as, act], width, language, colorScheme = 'light') {
  const label = `${name}-${width}-${language}${colorScheme === 'dark' ? '-dark' : ''}`;
  const context = await browser.newContext({
    viewport: { width, height: width > 600 ? 900 : 844 },
    locale: language,
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
    colorScheme,
  });
  const gateway = `http://localhost:${base}`;
  await context.addCookies([{ name: 'as', value: as, url: gateway }]);
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !/\b404\b|\b422\b/.test(message.text()) &&
      findings.push(`${label}: ${message.text()}`),
  );
  page.on('pageerror', (error) => findings.push(`${label}: ${error.message}`));
  await page.goto(path === 'demo' ? `http://localhost:${base + 5}/` : gateway + path);
  await page.waitForLoadState('networkidle');
  try {
    await act?.(page, width);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(150);
  } catch (error) {
    findings.push(`${label}: ${error.message.split('\n')[0]}`);
  }
  await page.screenshot({ path: join(pictures, `${label}.png`), fullPage: true });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 0) findings.push(`${label}: ${over} px wider than the window`);
  const axe = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of axe.violations) {
    findings.push(
      `${label}: axe ${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(' | ')}`,
    );
  }
  looked += 1;
  await context.close();
}

for (const view of views) {
  if (only && !view[0].startsWith(only)) continue;
  await look(view, 1440, 'zh-CN');
  await look(view, 390, 'en');
  if (view[0].startsWith('desk')) await look(view, 1440, 'zh-CN', 'dark');
}
await browser.close();
findings.forEach((finding) => console.error(finding));
console.log(`${looked} views, ${findings.length} findings; pictures in ${pictures}`);
process.exit(findings.length ? 1 : 0);
