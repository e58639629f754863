// Made-up answers of the desk's set-up half: policies, purposes, rules, registers, webhooks.
import { readFileSync } from 'node:fs';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../src/desk/setup/${name}.json`, import.meta.url), 'utf8'));
const at = '2026-11-12T02:00:00Z';
const both = (zh, en) => ({ zh, en });

const states = ['PUBLISHED', 'PUBLISHED', 'DRAFT', 'SCHEDULED', 'RETIRED'];
export const purposes = read('purposes')
  .slice(0, 9)
  .map((purpose, index) => ({
    separateConsent: 'NONE',
    automatedDecision: 'NONE',
    sensitive: false,
    necessary: false,
    recipients: [],
    destinations: [],
    ...purpose,
    version: 1 + (index % 3),
    state: states[index % states.length],
    revision: 1,
    consentSince: 1,
    basisClause: '13(1)(2)',
    effectiveFrom: at,
    publishedAt: at,
    retiredAt: null,
  }));

const text = `# 示例商城隐私政策

## 一、我们如何答复您

您提出的请求，我们在 **10 个工作日内**答复；核实身份后 30 天内办结。

## 二、我们收集什么

- 注册时收集手机号码，用于开立账户和发送验证码。
- 为您推荐优惠时使用订单记录；您可以随时退订。

## 三、注销

账户注销后，资料保留 365 天，期满匿名化。

| 信息 | 期限 |
|---|---|
| 登录日志 | 六个月 |
`;
const english =
  '# Privacy policy of the demo shop\n\n## 1. How we answer\n\nWe answer within 10 working days.\n';
const summary = (version, state, significance, changes) => ({
  version,
  state,
  format: 'MARKDOWN',
  significance,
  changes,
  effectiveFrom: state === 'DRAFT' ? null : at,
  publishedAt: state === 'DRAFT' ? null : at,
  sha256: { zh: 'e7180895d8c4c4d14194fac57e4fcfbf0cba8f7042ea297f4fd5762e59ab7202' },
  url: '/',
});
const versions = [
  summary(3, 'DRAFT', 'MINOR', []),
  summary(2, 'PUBLISHED', 'MATERIAL', ['RECIPIENTS', 'USER_RIGHTS']),
  summary(1, 'PUBLISHED', 'MINOR', []),
];
const version = {
  ...versions[0],
  document: 'privacy',
  revision: 2,
  reconsent: [],
  promises: [],
  declared: { promises: null, purposes: null, reconsent: null },
  text: { zh: text, en: english },
};
const promise = (code, amount, unit, start, stop, clause, sentence) => ({
  code,
  amount,
  unit,
  start,
  stop,
  clause,
  sentence,
});
const findings = {
  document: 'privacy',
  version: 3,
  locale: 'zh-CN',
  promisesCompared: true,
  terms: [
    {
      kind: 'ANSWER_TIME',
      value: '10 WORKING_DAY RECEIVED',
      clause: '一',
      sentence: '您提出的请求，我们在 10 个工作日内答复；核实身份后 30 天内办结。',
    },
    {
      kind: 'PURPOSE',
      value: 'account',
      clause: '二',
      sentence: '注册时收集手机号码，用于开立账户和发送验证码。',
    },
  ],
  promises: [
    promise(
      'answered-10wd',
      10,
      'WORKING_DAY',
      'RECEIVED',
      'ANSWERED',
      '一',
      '您提出的请求，我们在 10 个工作日内答复；核实身份后 30 天内办结。',
    ),
    promise(
      'answered-30d',
      30,
      'DAY',
      'VERIFIED',
      'ANSWERED',
      '一',
      '您提出的请求，我们在 10 个工作日内答复；核实身份后 30 天内办结。',
    ),
    promise(
      'held-365d',
      365,
      'DAY',
      'CANCELLATION',
      'HELD',
      '三',
      '账户注销后，资料保留 365 天，期满匿名化。',
    ),
  ],
  purposes: [
    {
      code: 'account',
      title: '开立和使用账户',
      legalBasis: 'CONTRACT',
      separateConsent: 'NONE',
      places: [{ clause: '二', sentence: '注册时收集手机号码，用于开立账户和发送验证码。' }],
    },
    {
      code: 'support',
      title: '客户服务',
      legalBasis: 'CONTRACT',
      separateConsent: 'NONE',
      places: [{ clause: '二', sentence: '为您推荐优惠时使用订单记录；您可以随时退订。' }],
    },
  ],
  findings: [
    {
      code: 'PROMISE_SLOWER',
      side: 'TEXT_WITHOUT_RULE',
      message: '生效中的时限比正文慢',
      law: 'PIPL 50',
      clause: '一',
      sentence: '您提出的请求，我们在 10 个工作日内答复；核实身份后 30 天内办结。',
      subject: 'answered-15wd',
    },
    {
      code: 'NO_CONTACT',
      side: 'TEXT',
      message: '未告知联系方式',
      law: 'PIPL 17(1)(1)',
      clause: '',
      sentence: '',
      subject: '',
    },
  ],
};
const effect = {
  comparedWith: 2,
  changes: [
    {
      kind: 'BUSINESS_MODEL',
      aspect: 'categories',
      purpose: 'marketing',
      text: both(
        '目的“优惠和新品推荐”：新增个人信息种类 postal_address',
        'Purpose “Offers and news”: categories added: postal_address',
      ),
    },
  ],
  reconsent: ['marketing'],
  told: [],
  promises: [promise('answered-10wd', 10, 'WORKING_DAY', 'RECEIVED', 'ANSWERED', '一', '')],
  people: 1284,
};
const diff = {
  document: 'privacy',
  from: 2,
  to: 3,
  locale: 'zh-CN',
  unchanged: 2,
  clauses: [
    {
      change: 'CHANGED',
      ref: '一',
      formerly: '一',
      number: '一、',
      title: '我们如何答复您',
      words: [
        { op: 'KEPT', text: '您提出的请求，我们在 ' },
        { op: 'REMOVED', text: '15' },
        { op: 'ADDED', text: '10' },
        { op: 'KEPT', text: ' 个工作日内答复。' },
      ],
    },
    {
      change: 'ADDED',
      ref: '三',
      formerly: null,
      number: '三、',
      title: '注销',
      words: [{ op: 'ADDED', text: '账户注销后，资料保留 365 天。' }],
    },
  ],
};
const recipient = {
  code: 'express',
  kind: 'PROCESSOR',
  name: '示例快递有限公司',
  contact: 'privacy@express.invalid',
  revision: 1,
  contract: {
    reference: 'HT-2026-017',
    sha256: 'a'.repeat(64),
    from: '2026-01-01',
    until: '2026-10-31',
  },
  subProcessors: [
    { name: '示例分拨中心', contact: 'a@b.invalid', task: '分拣', approvedOn: '2026-01-05' },
  ],
  destinations: [
    { code: 'sg', country: 'SG', mechanism: 'STANDARD_CONTRACT', reference: '备案 2026-3' },
  ],
};
const point = {
  code: 'signup',
  revision: 1,
  title: both('注册', 'Sign-up'),
  kind: 'SIGN_UP',
  form: 'GENERAL',
  document: 'privacy',
  purposes: ['account', 'service_notice', 'real_name', 'marketing', 'face_verify'],
};
const categoryRules = read('rules').map((rule) => ({
  version: 1,
  retired: false,
  ...rule,
  code: rule.code ?? `${rule.category.replaceAll('_', '-')}-${rule.trigger}`,
}));
const line = (field, basisKind, basis, amount, unit, exceedsBasis) => ({
  field,
  basisKind,
  basis,
  amount,
  unit,
  exceedsBasis,
});
const rules = [
  {
    code: 'cancellation',
    version: 3,
    manualReview: true,
    holdDays: 365,
    evidenceMonths: 36,
    lines: [
      line('username', 'LAW', '网络安全法 第二十三条第（三）项', 6, 'MONTH', true),
      line(
        'mobile',
        'AUTHORITY',
        '主管部门账号信息留存要求（示例文号〔2026〕1号）',
        365,
        'DAY',
        false,
      ),
    ],
    category: null,
  },
  ...categoryRules.map((category) => ({
    code: category.code,
    version: 1,
    manualReview: false,
    holdDays: 0,
    evidenceMonths: 0,
    lines: [],
    category,
  })),
];
const run = (id, dryRun, state, done) => ({
  id,
  dryRun,
  state,
  legalDay: '2026-11-20',
  perMinute: null,
  startedAt: at,
  startedBy: 'stf_1',
  finishedAt: state === 'DONE' ? at : null,
  progress: { lookedAt: 18240, collected: true, due: 412, done, left: 412 - done },
  rules: [
    {
      rule: 'inquiry-inquiry-closed',
      version: 1,
      category: 'inquiry',
      action: 'DELETE',
      records: 412,
      subjects: 398,
      states: { PENDING: 390, SUSPENDED: 12, UNMAPPED: 10 },
      rows: 824,
      samples: [
        {
          place: 'shop.public.inquiry',
          values: { name: '林**', mobile: '138****0000', body: '（42 字）' },
        },
      ],
    },
  ],
});
const conflict = {
  id: 'cfl_1',
  kind: 'FLOOR_ABOVE_CEILING',
  category: 'order_history',
  trigger: 'order-completed',
  state: 'OPEN',
  first: categoryRules[2],
  second: categoryRules[3],
  decision: null,
};
const source = {
  id: 'src_1',
  code: 'shop',
  name: '商城订单库',
  kind: 'POSTGRESQL',
  host: 'db.shop.invalid',
  port: 5432,
  database: 'shop',
  schema: 'public',
  encrypted: true,
  url: null,
  state: 'ACTIVE',
  discoveredAt: at,
  tableCount: 1,
  tables: [
    {
      schema: 'public',
      name: 'orders',
      primaryKey: ['id'],
      relations: [],
      columns: [
        ['user_id', 'bigint', 'ACCOUNT_ID', 'RANDOM_TOKEN', '内容像账户编号'],
        ['mobile', 'text', 'MOBILE', 'NULL', '所有样本都是手机号码'],
        ['born', 'date', 'BIRTH_DATE', 'GENERALISE', '列名和类型'],
        ['amount', 'numeric', 'MONEY', 'KEEP', '金额本身不指向个人'],
      ].map(([name, type, data, proposed, reason]) => ({
        name,
        type,
        nullable: true,
        data,
        proposed,
        generalisation: proposed === 'GENERALISE' ? 'TEN_YEARS' : null,
        reason,
      })),
    },
  ],
};
const suite = {
  ...source,
  id: 'consent-service',
  code: 'consent-service',
  name: 'consent-service',
  kind: 'SUITE',
  host: null,
  tables: null,
  tableCount: 0,
  discoveredAt: null,
};
const treatment = {
  source: 'src_1',
  schema: 'public',
  table: 'orders',
  version: 1,
  retired: false,
  category: 'order_history',
  action: 'ANONYMISE',
  key: {
    kind: 'EXTERNAL_ID',
    column: 'user_id',
    parentSchema: null,
    parent: null,
    parentColumn: null,
  },
  recordKey: null,
  columns: [
    { column: 'mobile', treatment: 'NULL', generalisation: null, length: null, sensitive: false },
  ],
  weaknesses: ['born: 与其他列组合后可能指向个人'],
};
const preview = {
  rows: [
    {
      mobile: { before: '138****0000', after: null },
      born: { before: '1990-**-**', after: '1990–1999' },
    },
  ],
  weaknesses: treatment.weaknesses,
};
function year(number) {
  const days = [];
  const first = Date.UTC(number, 0, 1);
  for (let at = first; new Date(at).getUTCFullYear() === number; at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(at).getUTCDay());
    const off = date.slice(5) >= '10-01' && date.slice(5) <= '10-07';
    const worked = date.slice(5) === '10-10';
    const kind = off ? 'HOLIDAY' : worked ? 'MAKE_UP_DAY' : weekend ? 'WEEKEND' : 'WORKING_DAY';
    days.push({
      date,
      kind,
      holiday: off ? 'national-day' : '',
      settled: true,
      worked: kind.endsWith('DAY') && !weekend,
    });
  }
  const provisional = number > 2026;
  return {
    year: number,
    provisional,
    notice: provisional ? null : '国办发明电〔2025〕0号',
    published: provisional ? null : '2025-11-04',
    source: null,
    workingDays: 248,
    days,
  };
}
const endpoint = {
  id: 'whe_1',
  url: 'https://shop.invalid/hooks/privacy',
  events: ['consent.withdrawn', 'account.cancelled'],
  recipient: null,
  state: 'ACTIVE',
  createdAt: at,
  previousSecretUntil: null,
  disabledAt: null,
  disabledReason: null,
  secret: null,
};
const attempt = { event: 'msg_1', attempt: 1, at, outcome: 'REFUSED', status: 503, tookMillis: 41 };
const event = {
  id: 'msg_1',
  type: 'consent.withdrawn',
  timestamp: at,
  body: null,
  deliveries: [
    {
      endpoint: 'whe_1',
      state: 'DELIVERED',
      attempts: 2,
      nextAttemptAt: null,
      log: [{ ...attempt, attempt: 2, outcome: 'DELIVERED', status: 204 }, attempt],
    },
  ],
};
const job = {
  id: 'imp_1',
  state: 'READY',
  format: 'CSV',
  dryRun: true,
  lines: 20000,
  processed: 8200,
  recorded: 8010,
  unchanged: 150,
  failed: 40,
  errors: '/v1/imports/imp_1/errors',
  createdAt: at,
  finishedAt: null,
};
const exemption = {
  id: 'exm_1',
  exception: 'vital-interest',
  kind: 'VITAL_INTEREST',
  ground: 'EMERGENCY',
  clause: 'PIPL 13(1)(4)',
  purpose: 'support',
  subject: null,
  categories: ['mobile'],
  recipient: null,
  authority: null,
  document: '2026-0017',
  evidenceSha256: 'a'.repeat(64),
  certificate: null,
  validFrom: at,
  validUntil: '2027-11-21T00:00:00Z',
  recordedAt: at,
  endedAt: null,
};
const sharing = {
  purpose: 'account',
  version: 1,
  title: both('开立和使用账户', 'Opening and using your account'),
  basis: 'CONTRACT',
  separateConsent: 'NONE',
  recipient: 'express',
  name: recipient.name,
  contact: recipient.contact,
  kind: 'PROCESSOR',
  method: both('加密传输', 'Encrypted'),
  categories: ['mobile', 'address'],
  contract: 'HT-2026-017',
  contractUntil: '2026-10-31',
  since: at,
};
const reasons = [
  {
    code: 'statutory-period',
    text: '法律规定的保存期限未满',
    articles: 'PIPL 47',
    onlyPartial: true,
  },
  { code: 'identity-not-proven', text: '无法核实身份', articles: 'PIPL 50', onlyPartial: false },
];
const log = {
  number: 1,
  origin: 'localhost/log',
  verifierKey: 'localhost/log+0a1b2c3d+AAAA',
  size: 4210,
  publishedSize: 4208,
  publishedAt: at,
  waiting: 2,
  refusal: null,
  closed: [],
};

const page = (items) => ({ items, nextCursor: null });

/** Path → what is answered to GET. */
export const setupAnswers = [
  [
    /^\/v1\/policies$/,
    () =>
      page([
        { document: 'privacy', title: both('示例商城隐私政策', 'Privacy policy of the demo shop') },
      ]),
  ],
  [/^\/v1\/policies\/[^/]+\/versions$/, () => page(versions)],
  [/^\/v1\/policies\/[^/]+\/versions\/\d+$/, () => version],
  [/\/versions\/\d+\/findings$/, () => findings],
  [/\/versions\/\d+\/effect$/, () => effect],
  [/\/versions\/\d+\/diff$/, () => diff],
  [/^\/v1\/purposes$/, () => page(purposes)],
  [/^\/v1\/purposes\/[^/]+\/versions$/, () => page(purposes.slice(0, 2))],
  [/^\/v1\/purposes\/[^/]+$/, () => purposes[2]],
  [/^\/v1\/recipients$/, () => page([recipient])],
  [/^\/v1\/recipients\/[^/]+$/, () => recipient],
  [/^\/v1\/collection-points$/, () => page([point])],
  [/^\/v1\/collection-points\/[^/]+$/, () => point],
  [
    /^\/v1\/promises\/figures$/,
    () => page([{ code: 'answered-15wd', kept: 31, broken: 1, running: 9 }]),
  ],
  [
    /^\/v1\/request-rules$/,
    () =>
      page(
        ['ACCESS', 'COPY', 'EXPLANATION', 'CANCELLATION'].map((type) => ({
          type,
          automatic: type !== 'COPY',
        })),
      ),
  ],
  [/^\/v1\/retention-rules$/, () => page(rules)],
  [/^\/v1\/retention-rules\/conflicts$/, () => page([conflict])],
  [
    /^\/v1\/retention-runs$/,
    () => page([run('run_1', true, 'DONE', 0), run('run_2', false, 'PAUSED', 210)]),
  ],
  [/^\/v1\/retention-runs\/[^/]+$/, () => run('run_2', false, 'PAUSED', 210)],
  [/^\/v1\/data-sources$/, () => page([suite, source])],
  [/^\/v1\/data-sources\/[^/]+$/, () => source],
  [/^\/v1\/treatments$/, () => page([treatment])],
  [/^\/v1\/treatments\/preview$/, () => preview],
  [/^\/v1\/calendar\/(\d+)$/, (path) => year(Number(path.slice(-4)))],
  [/^\/v1\/webhook-endpoints$/, () => page([endpoint])],
  [/^\/v1\/webhook-endpoints\/[^/]+$/, () => endpoint],
  [/^\/v1\/webhook-endpoints\/[^/]+\/attempts$/, () => page([attempt])],
  [/^\/v1\/events$/, () => page([event])],
  [/^\/v1\/events\/[^/]+$/, () => event],
  [/^\/v1\/imports$/, () => page([job])],
  [/^\/v1\/exemptions$/, () => page([exemption])],
  [/^\/v1\/registers\/sharing$/, () => page([sharing])],
  [/^\/v1\/registers\/[^/]+$/, () => page([])],
  [/^\/v1\/refusal-reasons$/, () => page(reasons)],
  [/^\/v1\/log$/, () => log],
];
