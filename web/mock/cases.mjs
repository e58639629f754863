// Made-up tickets, announcements, tasks of the officer, disclosures and keys.
import { legalNow, subject } from './data.mjs';

const hours = (count) => new Date(Date.parse(legalNow()) + count * 3_600_000).toISOString();
const clock = (code, due, state, extra = {}) => ({
  code,
  basis: '服务级别协议',
  amount: 4,
  unit: 'HOUR',
  startsAt: hours(-3),
  due: hours(due),
  provisional: false,
  metAt: null,
  pausedAt: null,
  state,
  ...extra,
});
const ticket = (id, title, state, level, kind, moves, extra = {}) => ({
  id,
  number: `T20261120-${id.slice(-4).toUpperCase()}`,
  kind,
  level,
  state,
  title,
  subject: null,
  request: null,
  assignee: null,
  assigneeName: null,
  pauseReason: null,
  madeAt: hours(-3),
  closedAt: null,
  deadlines: [
    clock('respond', 1, 'RUNNING'),
    clock('resolve', 20, 'RUNNING'),
    clock('limit', 44, 'RUNNING'),
  ],
  due: hours(1),
  moves,
  version: 2,
  ...extra,
});

export const tickets = [
  ticket('tck_7k3m', '导出文件打不开', 'OPEN', 'L3', 'REQUEST', [
    'assign',
    'message',
    'note',
    'level',
    'resolve',
  ]),
  ticket(
    'tck_9qxa',
    '短信网关连续超时，验证码发不出去',
    'IN_PROGRESS',
    'L1',
    'ALERT',
    ['assign', 'message', 'note', 'level', 'pause', 'resolve'],
    {
      assignee: 'stf_7x3p',
      assigneeName: '沈知衡',
      deadlines: [
        clock('respond', -2, 'KEPT', { metAt: hours(-2.5) }),
        clock('resolve', -0.5, 'BROKEN'),
        clock('limit', 3, 'RUNNING'),
      ],
      due: hours(3),
      subject,
    },
  ),
  ticket(
    'tck_4w2e',
    '备份磁盘更换',
    'PAUSED',
    'L4',
    'TASK',
    ['assign', 'message', 'note', 'resume'],
    {
      pauseReason: 'HARDWARE',
      deadlines: [clock('resolve', 20, 'RUNNING', { pausedAt: hours(-1) })],
    },
  ),
];
export const ticketFile = (id) => ({
  ticket: tickets.find((one) => one.id === id) ?? tickets[0],
  contact: 'lin@example.test',
  history: [
    {
      at: hours(-3),
      actor: 'stf_7x3p',
      move: 'open',
      internal: false,
      text: '验证码从九点起发不出去，登录受影响。\n已有三位用户来问。',
    },
    { at: hours(-2.5), actor: 'stf_7x3p', move: 'assign', internal: true, text: null },
  ],
});

const both = (zh, en) => ({ zh, en });
const announcement = (id, state, moves, extra = {}) => ({
  id,
  kind: 'SERVICE',
  state,
  title: both('十二月五日凌晨停机维护', 'Maintenance in the night of 5 December'),
  text: both(
    '十二月五日两点至四点不能登录，期限照常计算。',
    'Nobody can sign in from 2 to 4 on 5 December; deadlines run as ever.',
  ),
  about: null,
  byMessage: true,
  endsOn: '2026-12-05',
  madeAt: hours(-20),
  publishedAt: null,
  endedAt: null,
  moves,
  version: 1,
  ...extra,
});
export const announcements = [
  announcement('ann_1', 'DRAFT', ['edit', 'publish', 'end']),
  announcement('ann_2', 'PUBLISHED', ['end'], {
    kind: 'POLICY',
    title: both('隐私政策第三版', 'Third version of the privacy policy'),
    publishedAt: hours(-10),
    endsOn: null,
  }),
];
export const publicAnnouncements = [
  {
    id: 'ann_2',
    kind: 'POLICY',
    title: '隐私政策第三版',
    text: '新增配送公司一项接收方，其余不变。',
    publishedAt: hours(-10),
  },
];

const task = (id, kind, about, extra = {}) => ({
  id,
  kind,
  about,
  subject,
  state: 'OPEN',
  openedAt: hours(-30),
  doneAt: null,
  doneBy: null,
  note: null,
  ...extra,
});
export const officerTasks = (state) =>
  state === 'DONE'
    ? [
        task('tsk_4', 'TELL_PERSON', 'dsc_0', {
          state: 'DONE',
          doneAt: hours(-2),
          doneBy: 'stf_7x3p',
          note: '已按留存的联系方式书面告知。',
        }),
      ]
    : [
        task('tsk_1', 'TELL_PERSON', 'dsc_1'),
        task('tsk_2', 'RULE_CONFLICT', 'security_log', { subject: null }),
        task('tsk_3', 'SITE_NOT_CONFIRMED', 'era_1'),
      ];

const disclosure = (id, secrecy) => ({
  id,
  subject,
  breakGlass: 'brk_1',
  authority: '某市人民法院',
  document: '（2026）某民调第 17 号',
  article: '民事诉讼法第七十条',
  issuedOn: '2026-11-10',
  fields: ['realName', 'mobile'],
  secrecy,
  disclosedAt: hours(-200),
  disclosedBy: 'stf_7x3p',
});
export const disclosures = [disclosure('dsc_1', null), disclosure('dsc_2', '反恐怖主义法第九条')];

export const keyLife = {
  horizon: { databaseDays: 1, backupDays: 35, storeSnapshotDays: 35, days: 35, strayDays: 100 },
  versions: [
    { version: 11, madeAt: hours(-1700), supersededAt: hours(-980) },
    { version: 12, madeAt: hours(-980), supersededAt: hours(-260) },
    { version: 13, madeAt: hours(-260), supersededAt: null },
  ],
  services: [
    { service: 'consent-service', oldestKek: 12, dataKeys: { '2026-10': 12, '2026-11': 1988 } },
    { service: 'identity-service', oldestKek: 13, dataKeys: { '2026-11': 2000 } },
    { service: 'retention-service', oldestKek: 0, dataKeys: {} },
  ],
};

const condition = (code, zh, met) => ({ code, text: zh, met });
export const transfer = {
  checkedAt: null,
  conditions: [
    condition('identity-verified', '能够验证请求人的真实身份', true),
    condition('consent-or-contract', '请求转移的是本人同意提供的或者基于合同收集的个人信息', true),
    condition('technically-feasible', '转移个人信息具备技术可行性', null),
    condition('others-unharmed', '转移个人信息不损害他人合法权益', false),
  ],
  categories: ['real_name', 'mobile'],
  fee: null,
  feeAcceptedAt: null,
};
export const standing = {
  mandate: null,
  kinship: {
    deceased: subject,
    right: 'COPY',
    deathProof: 'att_1',
    kinshipProof: null,
    ownInterest: true,
    arrangedOtherwise: false,
  },
  missing: ['kinship-proof'],
};

const parts = {
  happened: both('测试库曾可公开读取。', 'A test database could be read from outside.'),
  effect: both('手机号可能被用来发诈骗短信。', 'Mobile numbers may be used for fraud.'),
  measures: both('访问已切断，密钥已更换。', 'Access was cut and keys were changed.'),
  advice: both('不要理会索要验证码的来电。', 'Give nobody your codes.'),
  remedy: both('我们承担由此产生的费用。', 'We bear the cost that follows.'),
};
export const incident = {
  id: 'inc_1',
  number: 'INC-2026-0001',
  state: 'RECORDED',
  title: '测试库误配置为公网可读',
  kind: 'LEAK',
  level: 'L2',
  grade: 'GENERAL',
  operator: 'OTHER',
  occurredAt: hours(-6),
  knownAt: hours(-2),
  recordedAt: hours(-2),
  estimated: 1200,
  sensitive: false,
  minors: false,
  categories: ['mobile'],
  ...parts,
  cause: null,
  assignee: 'stf_7x3p',
  assigneeName: '沈知衡',
  channels: [],
  noticeComplete: true,
  withheldReason: '访问日志表明没有人读取，危害已避免。',
  withheldWaiting: true,
  people: { WAITING: 1, TOLD: 1, UNREACHABLE: 1 },
  deadlines: [
    clock('authority-first', 20, 'RUNNING', { basis: '《国家网络安全事件报告管理办法》第五条' }),
    clock('people-told', 22, 'RUNNING', { basis: '个人信息保护法 第五十七条' }),
  ],
  due: hours(20),
  moves: ['contain', 'assess', 'add-people', 'notify', 'report', 'assign', 'withhold', 'dismiss'],
  version: 1,
};
export const incidentFile = {
  incident,
  history: [],
  reports: [{ kind: 'FIRST', authority: '市网信办', reference: '2026-88', sentAt: hours(-1) }],
};
export const affected = ['WAITING', 'TOLD', 'UNREACHABLE'].map((state, index) => ({
  subject: `${subject.slice(0, -1)}${index}`,
  state,
  toldAt: state === 'TOLD' ? hours(-1) : null,
  channels: state === 'TOLD' ? ['IN_APP', 'MAIL'] : [],
}));
const letter = (language) =>
  Object.values(parts)
    .map((part) => part[language])
    .join('\n\n');
export const incidentNotice = {
  title: both('云杉书店：个人信息安全事件告知', 'Spruce Books: notice of a personal data incident'),
  text: both(letter('zh'), letter('en')),
  brief: both(
    '【云杉书店】您的个人信息可能受一起安全事件影响，请登录隐私中心查看。',
    '[Spruce Books] Your personal data may be affected by an incident. See your privacy centre.',
  ),
};

const release = (id, state, approvals) => ({
  id,
  state,
  subject,
  receiver: `${subject.slice(0, -1)}9`,
  purpose: 'account',
  categories: ['mobile'],
  ground: 'CONTRACT_NECESSITY',
  clause: '个人信息保护法 第十三条第一款第（二）项',
  matter: 'DEAL-7',
  document: '2026-0042',
  evidenceSha256: 'ab'.repeat(32),
  recordedAt: hours(-30),
  approvals,
  approvedAt: approvals === 2 ? hours(-1) : null,
  refusedAt: null,
});
export const releases = [
  release('rel_1', 'RECORDED', 0),
  release('rel_2', 'APPROVED_ONCE', 1),
  release('rel_3', 'APPROVED', 2),
];
export const suppressions = ['LINK', 'REPLY', 'SITE'].map((source, index) => ({
  digest: `${index}a`.repeat(32),
  channel: index === 1 ? 'SMS' : 'EMAIL',
  purpose: index === 2 ? '*' : 'marketing',
  source,
  since: hours(-24 * (index + 1)),
}));

const letterSample = (code, zh, en) => ({
  code,
  subject: both(
    '您的请求 20260105-2B3C4D5E 有新的进展',
    'News about your request 20260105-2B3C4D5E',
  ),
  text: both(zh, en),
});
export const letters = [
  letterSample(
    'received',
    '我们已收到您的请求，编号 20260105-2B3C4D5E。',
    'We have received your request, number 20260105-2B3C4D5E.',
  ),
  letterSample(
    'refused',
    '您的请求未获同意。理由：法定保存期限未届满（个人信息保护法 第四十七条）。',
    'Your request is refused. Reason: a statutory period runs (PIPL 47).',
  ),
];
