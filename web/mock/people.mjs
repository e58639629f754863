// Made-up answers for what anybody may see of a website, and for the ways of proving a name.
import { legalNow, requests } from './data.mjs';

const say = (zh, en) => ({ zh, en });

const use = (purpose, title, basis, more = {}) => ({
  purpose,
  title,
  text: say('为此目的处理这类信息。', 'Processed for this purpose.'),
  method: say('在中国大陆的服务器上自动处理。', 'Automatically, on servers in mainland China.'),
  basis,
  basisClause: 'PIPL 13',
  sensitive: false,
  necessary: basis !== 'CONSENT',
  separateConsent: 'NONE',
  retention: say('账户存续期间', 'While the account exists'),
  ...more,
});

const shop = use('account', say('开立和使用账户', 'Opening and using your account'), 'CONTRACT');
const marketing = use('marketing', say('优惠和新品推荐', 'Offers and news'), 'CONSENT');
const face = use('face_verify', say('刷脸核验身份', 'Face check'), 'CONSENT', {
  sensitive: true,
  separateConsent: 'SENSITIVE',
});

export const dataLists = {
  controller: { name: say('示例商城', 'Demo shop'), contact: 'privacy@demo.invalid' },
  collected: [
    { category: 'email', uses: [shop, marketing] },
    { category: 'face_image', uses: [face] },
    { category: 'mobile', uses: [shop] },
    { category: 'username', uses: [shop] },
  ],
  shared: [
    {
      recipient: 'verifier',
      name: '演示核验机构（沙箱） · Demo verifier',
      contact: 'verifier@demo.invalid',
      kind: 'PROCESSOR',
      purpose: 'face_verify',
      title: face.title,
      use: say('当次人脸核验', 'This one face check'),
      method: say('加密接口传输', 'Encrypted interface'),
      categories: ['face_image', 'real_name', 'id_number'],
    },
  ],
  abroad: [],
};

export const account = {
  username: 'spruce',
  email: 'lin@mail.invalid',
  mobile: '13800138000',
  nickname: null,
};

const verification = (id, method, state, more) => ({
  id,
  subject: 'sub_1',
  state,
  method,
  level: 'NONE',
  reason: null,
  providerReference: null,
  alternatives: ['ELEMENTS'],
  createdAt: legalNow(),
  decidedAt: null,
  enterprise: null,
  face: null,
  ...more,
});

const photos = (front, back) => ({ front, back, imagesDueAt: legalNow(), destruction: null });

export const verifications = [
  verification('ver_face', 'FACE', 'CONSENTED', { face: photos(true, false) }),
  verification('ver_camera', 'FACE', 'IMAGES', { face: photos(true, true) }),
  verification('ver_paid', 'ENTERPRISE_ACCOUNT', 'PAID', {
    enterprise: {
      accountTail: '****4417',
      triesLeft: 2,
      expiresAt: new Date(Date.parse(legalNow()) + 5.5 * 86_400_000).toISOString(),
      licenceReview: false,
    },
  }),
];

export const guardianships = [
  {
    id: 'gua_1',
    state: 'ACTIVE',
    child: 'sub_child',
    guardian: 'sub_7c1x5g0n2v9m4k8q3r6t1w0z5y',
    relation: 'PARENT',
    invitedAt: '2026-10-02T02:00:00Z',
    expiresAt: '2026-10-09T02:00:00Z',
    decidedAt: '2026-10-03T02:00:00Z',
  },
];

const figure = (code, zh, en, kept, broken, suppressed = false) => ({
  code,
  name: say(zh, en),
  clause: say('隐私政策 二', 'Policy, 2'),
  suppressed,
  kept,
  broken,
  moot: 0,
});

export const publicPromises = [
  figure('answered-15wd', '十五个工作日内答复', 'Answered within 15 working days', 412, 3),
  figure('executed-15wd', '十五个工作日内办结', 'Carried out within 15 working days', 208, 0),
  figure('proof-asked-1wd', '一个工作日内一次性告知', 'Proof asked for in a day', 0, 0),
  figure('answered-30d', '核实身份后三十日内答复', 'Answered within 30 days', null, null, true),
];

const clause = (ref, depth, number, title, paragraphs, does = []) => ({
  ref,
  depth,
  number,
  title,
  paragraphs,
  does,
});
const kept = { kept: 412, broken: 3, running: 15, lastKept: '2026-11-18' };
const none = null;

export const living = {
  document: 'privacy',
  title: say('示例商城隐私政策', 'Privacy policy of the demo shop'),
  version: 2,
  effectiveFrom: '2026-09-01T00:00:00Z',
  inForce: true,
  locale: 'zh-CN',
  clauses: [
    clause(
      '1',
      1,
      '一、',
      '我们处理什么',
      ['账户名、手机号和邮箱：为您开立账户、处理订单。'],
      [{ sets: 'PURPOSE account', by: 'PURPOSE', code: 'account', kept: none }],
    ),
    clause(
      '2',
      1,
      '二、',
      '您的权利',
      ['您可以查阅、复制、更正和删除您的信息。我们在十五个工作日内答复。'],
      [
        { sets: 'PROMISE answered-15wd', by: 'CLOCK', code: 'answered-15wd', kept },
        { sets: 'RIGHT ACCESS', by: 'REQUEST', code: 'ACCESS', kept: none },
      ],
    ),
    clause(
      '4',
      1,
      '四、',
      '安全事件',
      ['如果信息泄露，我们会告诉您发生了什么。'],
      [{ sets: 'INCIDENT_NOTICE', by: 'NOBODY', code: '', kept: none }],
    ),
  ],
};

const version = (number, significance) => ({
  version: number,
  state: 'PUBLISHED',
  significance,
  effectiveFrom: '2026-09-01T00:00:00Z',
});

export const archive = [
  {
    document: 'privacy',
    title: living.title,
    versions: [version(2, 'MATERIAL'), version(1, 'MINOR')],
  },
];

const steps = [
  { at: '2026-11-19T02:00:00Z', to: 'RECEIVED' },
  { at: '2026-11-19T02:00:00Z', to: 'IN_PROGRESS' },
  { at: '2026-11-20T03:10:00Z', to: 'GRANTED' },
  { at: '2026-11-20T03:12:00Z', to: 'CLOSED' },
];

export const followed = (number) => {
  const open = number.endsWith('OPEN');
  return {
    number,
    type: open ? 'ACCESS' : 'CANCELLATION',
    state: open ? 'AWAITING_IDENTITY' : 'CLOSED',
    receivedAt: steps[0].at,
    closedAt: open ? null : steps.at(-1).at,
    due: open ? requests[0].clocks[0].due : null,
    clocks: requests[0].clocks,
    steps: open ? [steps[0], { at: steps[1].at, to: 'AWAITING_IDENTITY' }] : steps,
    held: open
      ? null
      : {
          state: 'RUNNING',
          days: 365,
          startedAt: '2026-07-02T00:00:00Z',
          lastDay: '2027-07-02',
          endsAt: '2027-07-02T16:00:00Z',
          lines: [
            {
              field: 'realName',
              basis: '网络安全法 第二十四条',
              basisPeriod: '365 DAY',
              basisLastDay: '2027-07-02',
              exceedsBasis: false,
            },
            {
              field: 'username',
              basis: '互联网信息服务管理办法 第十四条',
              basisPeriod: '60 DAY',
              basisLastDay: '2026-09-01',
              exceedsBasis: true,
            },
          ],
        },
  };
};
