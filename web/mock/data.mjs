// Made-up answers in the services' shapes, for looking at the pages without a stack.
const DAY = 86_400_000;
const now = Date.parse('2026-11-20T02:00:00Z');

export const legalNow = () => new Date(now).toISOString();
const at = (days) => new Date(now + days * DAY).toISOString();
const day = (days) => new Date(now + days * DAY + 8 * 3_600_000).toISOString().slice(0, 10);
const due = (days) => new Date(Date.parse(`${day(days)}T16:00:00Z`)).toISOString();
const say = (zh, en) => ({ zh, en });

export const subject = 'sub_7c1x5g0n2v9m4k8q3r6t1w0z5y';

export const session = {
  person: { signedIn: true, name: null, roles: ['subject'], site: 'demo', subject, csrf: 'c' },
  staff: {
    signedIn: true,
    user: 'stf_7x3p',
    name: '沈知衡',
    roles: ['dpo'],
    sites: ['demo'],
    csrf: 'c',
  },
  nobody: { signedIn: false, csrf: 'c' },
};

export const accounts = [
  { username: 'demo-lin', password: 'Kept-Quiet-4417', role: 'subject', landing: '/me' },
  { username: 'dpo', password: 'Kept-Quiet-9021', role: 'dpo', landing: '/desk' },
  { username: 'agent', password: 'Kept-Quiet-3308', role: 'agent', landing: '/desk' },
  { username: 'auditor', password: 'Kept-Quiet-5570', role: 'auditor', landing: '/desk' },
  { username: 'operator', password: 'Kept-Quiet-7716', role: 'operator', landing: '/' },
];

export const messages = [
  {
    kind: 'MAIL',
    to: 'lin@example.test',
    subject: '您的注销请求已收到（编号 DEMO-2026-0031）',
    text: '您好：\n\n我们已于 2026年11月20日 收到您的注销请求，最晚于 2026年12月11日 答复。\n\n请登录隐私中心查看进度。',
    at: at(-0.01),
  },
  {
    kind: 'SMS',
    to: '13000000000',
    subject: '',
    text: '【云杉书店】您的实名核验已通过。',
    at: at(-1),
  },
];

const purposes = {
  account: say('账号与登录', 'Account and sign-in'),
  service: say('订单与服务通知', 'Order and service notices'),
  realname: say('实名核验', 'Real-name check'),
  marketing: say('新书与优惠推送', 'News and offers'),
  face: say('人脸核验', 'Face check'),
};

const consent = (purpose, state, basis, since, separateConsent = 'NONE') => ({
  purpose,
  title: purposes[purpose],
  text: say('用您留下的信息提供这项服务，不作他用。', 'Your details serve this alone.'),
  basis,
  basisClause: 'PIPL 13',
  separateConsent,
  categories: ['mobile'],
  retention: say('账号存续期间，注销后按期删除', 'while the account lives, then erased on time'),
  state,
  purposeVersion: 1,
  policy: { document: 'privacy', version: 1 },
  since: at(since),
  validUntil: null,
  receipt: 'rcp_9d7c5b3a1z8y6x4w2v0t',
  withdrawable: state === 'GIVEN' && basis === 'CONSENT',
});

export const consents = [
  consent('account', 'NOTIFIED', 'CONTRACT', -200),
  consent('service', 'NOTIFIED', 'CONTRACT', -200),
  consent('realname', 'NOTIFIED', 'LEGAL_DUTY', -200),
  consent('marketing', 'GIVEN', 'CONSENT', -40),
  consent('face', 'DECLINED', 'CONSENT', -12, 'SENSITIVE'),
];

export const consentEvents = consents.map((entry, index) => ({
  id: `evt_${index}`,
  type: entry.state,
  purpose: entry.purpose,
  recordedAt: entry.since,
  purposeVersion: 1,
  policy: entry.policy,
  receipt: entry.receipt,
}));

export const receipts = [
  { id: 'rcp_2m8k0x6w4v1t9r7q5n3g', kind: 'CONSENT', issuedAt: at(-12), purposes: ['face'] },
  {
    id: 'rcp_9d7c5b3a1z8y6x4w2v0t',
    kind: 'CONSENT',
    issuedAt: at(-200),
    purposes: ['account', 'service', 'realname', 'marketing'],
  },
];

export const assurance = {
  level: 'BASIC',
  method: 'ELEMENTS',
  verifiedAt: at(-30),
  maskedName: '林**',
  under14: false,
};

const names = {
  'answered-15wd': say('15 个工作日内答复', 'Answered within 15 working days'),
  'answered-30d': say(
    '核实身份后 30 天内答复',
    'Answered within 30 days after identity is verified',
  ),
  'executed-15wd': say(
    '15 个工作日内完成更正、删除或注销',
    'Correction, deletion or cancellation carried out within 15 working days',
  ),
};

const clock = (promise, clause, state, dueIn, more = {}) => ({
  promise,
  name: names[promise],
  clause,
  startsAt: dueIn === undefined ? null : at(-2),
  stopsOn: promise.startsWith('executed') ? 'executed' : 'answered',
  state,
  dueDate: dueIn === undefined ? null : day(dueIn),
  due: dueIn === undefined ? null : due(dueIn),
  provisional: false,
  ...more,
});

const clauses = {
  app: say(
    '《App违法违规收集使用个人信息行为认定方法》第六条',
    'Method for identifying unlawful collection and use of personal information by apps, Article 6',
  ),
  standard: say(
    '《信息安全技术 个人信息安全规范》（GB/T 35273—2020）8.7',
    'GB/T 35273-2020, Personal information security specification, 8.7',
  ),
};

const types = [
  'ACCESS',
  'COPY',
  'TRANSFER',
  'CORRECTION',
  'DELETION',
  'RESTRICTION',
  'OBJECTION',
  'AUTOMATED_DECISION',
  'EXPLANATION',
  'CANCELLATION',
  'NEXT_OF_KIN',
  'COMPLAINT',
];
export const promises = Object.entries(names).map(([code, name]) => ({
  code,
  sources: [{ kind: 'LAW', document: '《个人信息保护法》', clause: '第五十条', version: null }],
  name,
  clause: code === 'answered-30d' ? clauses.standard : clauses.app,
  stop: code.startsWith('executed') ? 'EXECUTED' : 'ANSWERED',
  types: code.startsWith('executed') ? ['CORRECTION', 'DELETION', 'CANCELLATION'] : types,
}));

const moves = {
  RECEIVED: ['ask-proof', 'verify', 'refuse', 'withdraw', 'assign', 'messages'],
  AWAITING_IDENTITY: ['verify', 'refuse', 'withdraw', 'assign', 'messages'],
  IN_PROGRESS: ['await-requester', 'grant', 'grant-partly', 'refuse', 'withdraw', 'messages'],
  AWAITING_REQUESTER: ['resume', 'refuse', 'withdraw', 'messages'],
  GRANTED: ['messages'],
  EXECUTING: ['messages'],
  CLOSED: [],
};

function request(number, type, state, dueIn) {
  const closed = state === 'CLOSED';
  return {
    id: `req_${number}`,
    number: `DEMO-2026-${String(number).padStart(4, '0')}`,
    type,
    state,
    subject,
    relation: 'SELF',
    channel: 'PRIVACY_CENTRE',
    locale: 'zh-CN',
    verifiedAt: state === 'RECEIVED' ? null : at(-1.9),
    verifiedBy: state === 'RECEIVED' ? null : 'SESSION',
    receivedAt: at(-2 - (number % 5)),
    due: closed ? null : due(dueIn),
    clocks: [
      clock('answered-15wd', clauses.app, closed ? 'KEPT' : 'RUNNING', dueIn),
      clock(
        'answered-30d',
        clauses.standard,
        state === 'RECEIVED' ? 'WAITING' : 'RUNNING',
        state === 'RECEIVED' ? undefined : dueIn + 9,
      ),
      clock('executed-15wd', clauses.app, closed ? 'KEPT' : 'RUNNING', dueIn),
    ],
    events: [
      {
        at: at(-4),
        move: 'file',
        from: null,
        to: 'RECEIVED',
        actor: subject,
        actorKind: 'SUBJECT',
      },
      ...(state === 'RECEIVED'
        ? []
        : [
            {
              at: at(-3),
              move: 'verify',
              from: 'RECEIVED',
              to: 'IN_PROGRESS',
              actor: 'retention-service',
              actorKind: 'SERVICE',
            },
          ]),
      ...(closed
        ? [
            {
              at: at(-1),
              move: 'grant',
              from: 'IN_PROGRESS',
              to: 'CLOSED',
              actor: 'stf_1',
              actorKind: 'STAFF',
            },
          ]
        : []),
    ],
    messages: [
      {
        id: 'msg_1',
        at: at(-1),
        direction: 'TO_REQUESTER',
        kind: 'MESSAGE',
        actorKind: 'STAFF',
        text: '我们已开始处理您的请求。',
      },
      {
        id: 'msg_2',
        at: at(-0.5),
        direction: 'FROM_REQUESTER',
        kind: 'MESSAGE',
        actorKind: 'SUBJECT',
        text: '好的，谢谢。',
      },
    ],
    moves: moves[state],
    assignee: number % 3 ? undefined : 'stf_5k2m',
    assigneeName: number % 3 ? undefined : '周小满',
    closedAt: closed ? at(-1) : undefined,
    hold: number === 25 || number === 12 ? 'hld_1' : undefined,
    details: '请注销我的账号，谢谢。',
    held: number === 25,
    version: 3,
  };
}

export const requests = [
  {
    ...request(31, 'CANCELLATION', 'IN_PROGRESS', -1),
    contact: 'l**@mail.example',
    covered: true,
  },
  request(19, 'TRANSFER', 'EXECUTING', 4),
  request(29, 'DELETION', 'RECEIVED', 0),
  request(28, 'ACCESS', 'AWAITING_IDENTITY', 0),
  request(27, 'CORRECTION', 'IN_PROGRESS', 2),
  request(26, 'COPY', 'AWAITING_REQUESTER', 4),
  request(25, 'CANCELLATION', 'EXECUTING', 6),
  {
    ...request(24, 'TRANSFER', 'IN_PROGRESS', 9),
    particulars: { recipient: { name: '松果阅读', contact: 'privacy@pinecone.example' } },
  },
  {
    ...request(23, 'COMPLAINT', 'RECEIVED', 13),
    particulars: {
      forwarded: { authority: '市网信办', reference: '转办〔2026〕17号', answerBy: '2026-12-01' },
    },
  },
  request(22, 'EXPLANATION', 'IN_PROGRESS', 18),
  request(21, 'AUTOMATED_DECISION', 'IN_PROGRESS', 18),
  { ...request(20, 'NEXT_OF_KIN', 'IN_PROGRESS', 18), relation: 'NEXT_OF_KIN' },
  request(12, 'CANCELLATION', 'CLOSED', 3),
];

export const attachments = [
  {
    id: 'att_1',
    at: at(-1),
    direction: 'FROM_REQUESTER',
    proof: true,
    name: '身份证明.pdf',
    type: 'application/pdf',
    size: 182_044,
  },
];

export const queueItem = (request) => ({
  request,
  clock: request.clocks[0],
  why: say(
    '2026-11-18 收到，15 个工作日，至 2026-12-09 止（《App违法违规收集使用个人信息行为认定方法》第六条）',
    'Received on 2026-11-18, 15 working days, through 2026-12-09 (Method for identifying unlawful collection and use of personal information by apps, Article 6)',
  ),
  next: 'decide',
  nextText: say(
    '作出答复：同意、部分同意或依法拒绝',
    'Answer: grant, grant partly, or refuse for a lawful reason',
  ),
});

export const refusalReasons = [
  {
    code: 'identity-not-provable',
    articles: '个人信息保护法 第五十条',
    text: say('无法核实请求人身份', "The requester's identity cannot be proven"),
    onlyPartial: false,
  },
  {
    code: 'already-anonymised',
    articles: '个人信息保护法 第四条',
    text: say('数据已经匿名化', 'The data are already anonymised'),
    onlyPartial: false,
  },
];

export function explanation() {
  const holidays = ['2026-11-26'];
  const days = [];
  let counted = 0;
  for (let step = -2; counted < 15; step += 1) {
    const date = day(step);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const off = weekday === 0 || weekday === 6;
    const counts = step > -2 && !off && !holidays.includes(date);
    if (counts) counted += 1;
    const why = step === -2 ? 'START' : off ? 'WEEKEND' : counts ? 'WORKING_DAY' : 'HOLIDAY';
    days.push({ date, counted: counts, why });
  }
  return { days, dueDate: days.at(-1).date, due: due(20), provisional: true };
}

export const summary = {
  now: legalNow(),
  overdue: 1,
  open: 9,
  dueToday: 2,
  dueThisWeek: 5,
  atRisk: 2,
  atRiskUntil: due(4),
  unassigned: 6,
  byPromise: [{ promise: 'answered-15wd', running: 9, overdue: 1 }],
  workload: [
    { assignee: null, name: null, open: 7, overdue: 1, dueThisWeek: 4 },
    { assignee: 'stf_9k2m', name: '周小满', open: 2, overdue: 0, dueThisWeek: 1 },
  ],
  ageing: [
    { fromDays: 0, toDays: 3, open: 4 },
    { fromDays: 3, toDays: 7, open: 3 },
    { fromDays: 7, toDays: 15, open: 1 },
    { fromDays: 15, toDays: null, open: 1 },
  ],
  promises: {
    'answered-15wd': { KEPT: 41, BROKEN: 1 },
    'answered-30d': { KEPT: 12 },
    'executed-15wd': { KEPT: 18, BROKEN: 2 },
  },
  secondPair: { refusals: 1, breakGlass: 1 },
  legalHolds: 1,
  legalHoldsToReview: 0,
  holdsRunning: 2,
  holdsEndingSoon: 1,
  erasuresRunning: 1,
  erasuresStuck: 0,
  linesUndecided: 1,
  calendarMissing: 2027,
};

/** Every day between two, the week of the National Day and its make-up day among them. */
export function deskDays(from, to) {
  const days = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) {
    const date = new Date(at).toISOString().slice(0, 10);
    const off = [0, 6].includes(new Date(at).getUTCDay());
    const kind = date === '2026-11-22' ? 'MAKE_UP_DAY' : off ? 'WEEKEND' : 'WORKING_DAY';
    const step = Math.round((at - Date.parse('2026-11-20')) / DAY);
    days.push({
      date,
      kind,
      holiday: null,
      settled: true,
      due: Math.max(0, [3, 1, 0, 0, 2, 5, 1, 0][step] ?? 0),
      holdsEnding: step % 37 === 9 ? 2 : 0,
    });
  }
  return days;
}

export const deskMonths = Array.from({ length: 12 }, (_, index) => ({
  month: new Date(Date.UTC(2025, 11 + index, 1)).toISOString().slice(0, 7),
  received: 18 + ((index * 7) % 11),
  closed: 16 + ((index * 5) % 13),
  promises: { 'answered-15wd': { KEPT: 20 + index, BROKEN: index % 4 === 0 ? 2 : 0 } },
}));

const authority = '主管部门账号信息留存要求（示例文号〔2026〕1号）';
const basisOf = {
  username: ['LAW', '网络安全法 第二十三条第（三）项', 6, 'MONTH'],
  mobile: ['AUTHORITY', authority, 365, 'DAY'],
  realName: ['AUTHORITY', authority, 365, 'DAY'],
};

export const retentionRule = {
  code: 'cancellation',
  version: 1,
  manualReview: true,
  graceDays: 0,
  holdDays: 365,
  evidenceMonths: 36,
  lines: Object.entries(basisOf).map(([field, [basisKind, basis, amount, unit]]) => ({
    field,
    basisKind,
    basis,
    amount,
    unit,
    exceedsBasis: unit === 'MONTH',
  })),
};

const holdLines = Object.entries(basisOf).map(([field, [basisKind, basis, amount, unit]]) => ({
  field,
  basisKind,
  basis,
  basisPeriod: `${amount} ${unit}`,
  promisedPeriod: '365 DAY',
  basisLastDay: day(unit === 'MONTH' ? 160 : 345),
  flags: unit === 'MONTH' ? ['exceeds-basis'] : [],
  decision: null,
}));

export const holds = ['hld_1', 'hld_2'].map((id, index) => ({
  id,
  subject: index ? 'sub_4m2k8x6w4v1t9r7q5n3g1c0z5y' : subject,
  erasure: `era_${index}`,
  state: 'RUNNING',
  days: 365,
  startedAt: at(-20 - index),
  lastDay: day(345 - index * 200),
  endsAt: due(345 - index * 200),
  endedAt: null,
  flags: ['exceeds-basis', 'decision-missing'],
  lines: holdLines,
}));

export const staff = [
  { id: 'stf_7x3p', name: '沈知衡' },
  { id: 'stf_5k2m', name: '周小满' },
];

export const inbox = [
  {
    id: 'msg_9',
    at: at(-0.1),
    sender: 'STAFF',
    title: say('您的请求 DEMO-2026-0031 有新的进展', 'News about your request DEMO-2026-0031'),
    text: say(
      '我们已开始处理您的请求，将在 2026年12月9日 前答复。',
      'We are working on your request and will answer by 9 December 2026.',
    ),
    about: 'req_31',
  },
  {
    id: 'msg_8',
    at: at(-2),
    sender: 'SYSTEM',
    title: say('您的请求 DEMO-2026-0031 有新的进展', 'News about your request DEMO-2026-0031'),
    text: say(
      '我们已收到您的请求，编号 DEMO-2026-0031。',
      'We have received your request, number DEMO-2026-0031.',
    ),
    about: 'req_31',
    readAt: at(-1),
  },
];

export const breakGlass = [
  {
    id: 'brk_1',
    hold: 'hld_1',
    reason: 'AUTHORITY_ORDER',
    fields: ['realName', 'mobile'],
    state: 'PENDING',
    requestedBy: 'stf_5k2m',
    requestedAt: at(-0.2),
    approvedBy: null,
    approvedAt: null,
    record: null,
  },
];

export const audit = [
  {
    id: 'aud_1',
    at: at(-3),
    actor: 'retention-service',
    actorKind: 'SERVICE',
    action: 'request.verify',
    object: 'req_31',
  },
  {
    id: 'aud_2',
    at: at(-1),
    actor: 'stf_5k2m',
    actorKind: 'STAFF',
    action: 'request.message',
    object: 'req_31',
    reason: null,
  },
];

const item = (purpose, ask, basis, text, more = {}) => ({
  purpose,
  version: 1,
  ask,
  basis,
  title: purposes[purpose],
  text,
  categories: [say('用户名', 'username'), say('手机号', 'mobile number')],
  method: say('电子化收集、存储', 'collected and stored electronically'),
  sensitive: false,
  necessary: true,
  separateConsent: 'NONE',
  recipients: [],
  destinations: [],
  retention: say('账号存续期间，注销后按期删除', 'while the account lives, then erased on time'),
  ...more,
});

export const notice = {
  id: 'ntc_01',
  hash: 'sha256:ab12',
  browserToken: 'opaque',
  expiresAt: at(0.02),
  controller: {
    name: say('云杉书店（演示）有限公司', 'Spruce Books (demo) Ltd.'),
    contact: 'privacy@example.test',
  },
  rights: say(
    '您可以随时查阅、复制、更正、删除您的信息，撤回同意，注销账号。',
    'You may see, copy, correct and delete your data, withdraw consent, and cancel.',
  ),
  policy: {
    document: 'privacy',
    version: 1,
    url: '/public/demo/policies/privacy/versions/1',
    significance: 'MATERIAL',
  },
  due: { kind: 'NOW' },
  items: [
    item(
      'account',
      'NOTICE',
      'CONTRACT',
      say('创建并保护您的账号，供您登录。', 'To make your account and keep it safe.'),
    ),
    item(
      'realname',
      'NOTICE',
      'LEGAL_DUTY',
      say('依照网络安全法核验真实身份。', 'To verify real names as the law demands.'),
    ),
    item(
      'marketing',
      'CONSENT',
      'CONSENT',
      say('向您推送新书与优惠信息。', 'To send you news and offers.'),
      {
        necessary: false,
        recipients: [
          {
            code: 'qinghe',
            name: say('青禾短信服务商（演示）', 'Qinghe SMS (demo)'),
            contact: 'sms@example.test',
            purpose: say('代为发送', 'sending'),
            method: say('接口传输', 'API'),
            categories: [say('手机号', 'mobile number')],
          },
        ],
      },
    ),
    item(
      'face',
      'CONSENT',
      'CONSENT',
      say(
        '以人脸比对核验身份，可改用姓名与身份证号。',
        'To verify by face; name and ID number do as well.',
      ),
      {
        necessary: false,
        sensitive: true,
        separateConsent: 'SENSITIVE',
        necessityAndImpact: say(
          '仅在您主动选择人脸核验时使用；图像在得出结论后立即销毁。',
          'Used only if you choose it; images are destroyed right after the verdict.',
        ),
      },
    ),
  ],
  withdrawal: {
    text: say(
      '您可以随时在隐私中心撤回同意。',
      'You can withdraw at any time in the privacy centre.',
    ),
    url: 'http://localhost:5180/me',
  },
};

export const consentRates = [
  { purpose: 'face', version: 1, given: 212, declined: 901, withdrawn: 8, ended: 0 },
  { purpose: 'marketing', version: 2, given: 640, declined: 310, withdrawn: 52, ended: 0 },
  { purpose: 'marketing', version: 1, given: 96, declined: 71, withdrawn: 30, ended: 240 },
];
