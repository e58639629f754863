// The views of the desk's set-up half: name, address, who looks, and what is done first.
export const press = (name) => async (page) => {
  await page.getByRole('button', { name }).first().click();
  await page.locator('[role=dialog]').first().waitFor();
};

const pages = [
  ['setup', '/desk/setup'],
  ['setup-findings', '/desk/setup?step=findings'],
  ['setup-purposes', '/desk/setup?step=purposes'],
  ['setup-verifier', '/desk/setup?step=purposes', press(/填写核验机构|Name the verifier/)],
  ['setup-rules', '/desk/setup?step=rules'],
  ['setup-points', '/desk/setup?step=points'],
  ['setup-refusals', '/desk/setup?step=refusals'],
  ['setup-publish', '/desk/setup?step=publish'],
  ['policies', '/desk/policies'],
  ['policies-new', '/desk/policies', press(/新建文件|New document/)],
  ['policy', '/desk/policies/privacy'],
  [
    'version',
    '/desk/policies/privacy/3',
    async (page) => page.locator('.found__sentence').first().click(),
  ],
  ['version-changes', '/desk/policies/privacy/3?tab=changes'],
  ['version-publish', '/desk/policies/privacy/3?tab=publish'],
  ['purposes', '/desk/purposes'],
  ['purpose', '/desk/purposes/real_name'],
  ['purpose-new', '/desk/purposes/new?code=face_verify'],
  ['recipients', '/desk/recipients'],
  ['recipient', '/desk/recipients/express'],
  ['points', '/desk/collection-points'],
  ['point', '/desk/collection-points/signup'],
  ['promises', '/desk/promises'],
  ['promise-new', '/desk/promises', press(/新的承诺|New promise/)],
  ['rules', '/desk/rules'],
  ['rule-new', '/desk/rules', press(/新建规则|New rule/)],
  ['run', '/desk/retention-runs/run_2'],
  ['datamap', '/desk/data-map'],
  ['datamap-new', '/desk/data-map', press(/添加系统|Add a system/)],
  ['source', '/desk/data-map/src_1'],
  [
    'treatment',
    '/desk/data-map/src_1',
    async (page) => {
      await press(/^(更改|Change)$/)(page);
      await page.getByRole('button', { name: /用几行数据预览|Preview on a few rows/ }).click();
      await page.locator('.preview-rows').waitFor();
    },
  ],
  ['calendar', '/desk/calendar?year=2026'],
  ['calendar-next', '/desk/calendar?year=2027'],
  ['registers', '/desk/registers'],
  ['registers-empty', '/desk/registers?register=export'],
  ['exemptions', '/desk/exemptions'],
  ['exemption-new', '/desk/exemptions', press(/登记情形|Record a case/)],
  ['releases', '/desk/contact-releases'],
  ['release-new', '/desk/contact-releases', press(/登记一次提供|Record a release/)],
  ['suppressions', '/desk/suppressions'],
  ['suppress', '/desk/suppressions', press(/加入名单|Add contacts/)],
  ['letters', '/desk/letters'],
  ['exchange', '/desk/exchange'],
  ['webhooks', '/desk/webhooks'],
  ['webhook', '/desk/webhooks/whe_1'],
  ['webhook-events', '/desk/webhooks?tab=events'],
  ['webhook-event', '/desk/webhooks/events/msg_1'],
  ['settings', '/desk/settings'],
];

export const setupViews = pages.map(([name, path, act]) => [`desk-${name}`, path, 'staff', act]);
