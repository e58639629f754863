import type { Notice, NoticeItem } from './core/notice';

function item(purpose: string, ask: NoticeItem['ask'], separateConsent = 'NONE'): NoticeItem {
  return {
    purpose,
    version: 1,
    ask,
    basis: ask === 'NOTICE' ? 'CONTRACT' : 'CONSENT',
    title: `About ${purpose}`,
    text: `What ${purpose} is for.`,
    categories: ['username'],
    method: 'stored',
    sensitive: separateConsent !== 'NONE',
    necessityAndImpact: separateConsent === 'NONE' ? null : 'Why, and what may follow.',
    separateConsent,
    recipients: [],
    destinations: [],
    retention: 'while the account lives',
  };
}

/** A made-up notice for tests: two told items, two choices, one separate consent. */
export const notice: Notice = {
  id: 'ntc_example',
  browserToken: 'token-of-the-notice',
  expiresAt: '2027-01-01T00:00:00Z',
  locale: 'en',
  controller: { name: 'Spruce Books', contact: 'privacy@spruce.example' },
  rights: 'You may see, correct and delete your data.',
  policy: { document: 'privacy', version: 3, url: 'https://spruce.example/privacy' },
  items: [
    item('account', 'NOTICE'),
    item('orders', 'NOTICE'),
    item('marketing', 'CONSENT'),
    item('analytics', 'CONSENT'),
    item('face', 'CONSENT', 'SENSITIVE'),
  ],
  skipped: [],
  withdrawal: { text: 'You can withdraw at any time.', url: 'https://spruce.example/me' },
};
