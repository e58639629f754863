export type Locale = 'zh-CN' | 'en';

const zh = {
  controller: '个人信息处理者',
  rights: '您的权利',
  policy: '隐私政策',
  policyLink: '阅读全文（版本 {0}）',
  toldTitle: '必需的处理',
  toldLead: '以下处理以合同或法定义务为依据，无需您的同意，但必须让您知道。',
  acknowledge: '我已阅读以上告知内容',
  acknowledgeMissing: '请在阅读后勾选。',
  askedTitle: '由您决定的处理',
  askedLead: '同意与否都不影响其他服务，之后可以随时改变主意。',
  separate: '单独同意',
  sensitive: '敏感个人信息',
  GIVEN: '同意',
  DECLINED: '不同意',
  choiceMissing: '请选择“同意”或“不同意”。',
  details: '依据、种类、方式、期限与接收方',
  basis: '依据',
  CONSENT: '您的同意',
  CONTRACT: '订立、履行合同所必需（个人信息保护法第十三条第二项）',
  LEGAL_DUTY: '履行法定义务所必需（个人信息保护法第十三条第三项）',
  EMERGENCY: '应对突发公共卫生事件或紧急情况（个人信息保护法第十三条第四项）',
  NEWS_REPORTING: '为公共利益实施新闻报道（个人信息保护法第十三条第五项）',
  PUBLICISED: '处理已经公开的信息（个人信息保护法第十三条第六项）',
  OTHER_LAW: '法律、行政法规规定的其他情形（个人信息保护法第十三条第七项）',
  categories: '信息种类',
  method: '处理方式',
  retention: '保存期限',
  recipients: '接收方',
  noRecipients: '不向他人提供',
  destinations: '境外接收方',
  send: '确认选择',
  sending: '正在记录…',
  incomplete: '还有选择没有完成，请看上面标出的位置。',
  retrying: '暂时连不上，{0} 秒后自动重试。您的选择没有丢失。',
  failed: '没有记录成功：{0}',
  failedUnknown: '没有记录成功，请稍后再试。',
  trace: '查询编号 {0}',
  expired: '这份告知已经过期，请刷新页面重新阅读。',
  recorded: '您的选择已经记录。回执编号 {0}',
  cookiesTitle: 'Cookie 和同类技术',
  cookiesLead: '必需的功能不需要您的同意。其余的由您决定，拒绝不影响使用。',
  refuseAll: '全部拒绝',
  choose: '逐项选择',
  allowAll: '全部同意',
  validity: '同意的有效期',
  validityDays: '{0} 天，到期后须重新取得您的同意',
  nonPersonalised: '不针对个人特征的选项',
  found: '您写的内容似乎含有：{0}。如果并非必要，请在提交前删去。检查只在本页进行，内容没有发出。',
  'identity-number': '居民身份证号码',
  'bank-card': '银行卡号',
  health: '医疗健康信息',
  belief: '宗教信仰',
  biometrics: '生物识别信息',
  whereabouts: '行踪轨迹',
  child: '不满十四周岁未成年人的信息',
  language: '、',
};

const en: typeof zh = {
  controller: 'Who is responsible',
  rights: 'Your rights',
  policy: 'Privacy policy',
  policyLink: 'Read it all (version {0})',
  toldTitle: 'What is necessary',
  toldLead: 'This rests on a contract or a legal duty. It needs no consent, but you must know it.',
  acknowledge: 'I have read the above',
  acknowledgeMissing: 'Please tick this after reading.',
  askedTitle: 'What you decide',
  askedLead: 'Either answer leaves everything else as it is, and you can change your mind later.',
  separate: 'Separate consent',
  sensitive: 'Sensitive data',
  GIVEN: 'Agree',
  DECLINED: 'Do not agree',
  choiceMissing: 'Please choose “Agree” or “Do not agree”.',
  details: 'Basis, categories, method, period and recipients',
  basis: 'Basis',
  CONSENT: 'Your consent',
  CONTRACT: 'Necessary for the contract (PIPL 13(2))',
  LEGAL_DUTY: 'Necessary for a legal duty (PIPL 13(3))',
  EMERGENCY: 'A public health or other emergency (PIPL 13(4))',
  NEWS_REPORTING: 'News reporting in the public interest (PIPL 13(5))',
  PUBLICISED: 'Data already made public (PIPL 13(6))',
  OTHER_LAW: 'Another case provided by law (PIPL 13(7))',
  categories: 'Categories',
  method: 'Method',
  retention: 'Kept for',
  recipients: 'Recipients',
  noRecipients: 'Given to nobody',
  destinations: 'Recipients abroad',
  send: 'Confirm',
  sending: 'Recording…',
  incomplete: 'Some choices are still open; they are marked above.',
  retrying: 'No connection; trying again in {0} s. Your choices are not lost.',
  failed: 'Not recorded: {0}',
  failedUnknown: 'Not recorded. Please try again later.',
  trace: 'Reference {0}',
  expired: 'This notice has expired. Please reload the page and read it again.',
  recorded: 'Your choices are recorded. Receipt {0}',
  cookiesTitle: 'Cookies and similar technologies',
  cookiesLead: 'What is necessary needs no consent. The rest is up to you; refusing costs nothing.',
  refuseAll: 'Refuse all',
  choose: 'Choose one by one',
  allowAll: 'Agree to all',
  validity: 'A consent lasts',
  validityDays: '{0} days; after that you are asked again',
  nonPersonalised: 'Not based on your characteristics',
  found:
    'What you wrote seems to hold: {0}. Take it out before sending unless it is needed. This was looked at on this page only; nothing was sent.',
  'identity-number': 'a resident identity number',
  'bank-card': 'a bank card number',
  health: 'health data',
  belief: 'a religious belief',
  biometrics: 'biometric data',
  whereabouts: 'whereabouts',
  child: 'data about a child under fourteen',
  language: ', ',
};

export const texts: Record<Locale, typeof zh> = { 'zh-CN': zh, en };

export type TextKey = keyof typeof zh;

/** The language of a tag such as `en-GB`; Chinese unless it is English. */
export function localeOf(tag: string): Locale {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

/** A text with `{0}` filled in. */
export function text(locale: Locale, key: TextKey, value = ''): string {
  return texts[locale][key].replace('{0}', value);
}

/** A legal basis in words; a code that is not known stands as it is. */
export function basisText(locale: Locale, basis: string): string {
  const known: Record<string, string> = texts[locale];
  return known[basis] ?? basis;
}
