import type { Notice, NoticeItem } from '../../../sdk/src/core/notice';
import type { CollectionPointDraft, LocalText, Purpose } from '../../api/setup';

export type PreviewLanguage = 'zh' | 'en';

interface Known {
  purposes: Purpose[];
  /** What the service would say of rights, withdrawal and the handler, in each language. */
  words: { controller: string; contact: string; rights: string; withdrawal: string };
}

/**
 * The notice that a collection point would serve, in the shape of `POST /v1/notices`, made from what
 * is written here: purposes on consent are asked for, all others are told; separate ones stay apart.
 */
export function previewOf(
  point: Partial<CollectionPointDraft>,
  { purposes, words }: Known,
  language: PreviewLanguage,
): Notice {
  const chosen = (point.purposes ?? []).flatMap(
    (code) => purposes.find((purpose) => purpose.code === code) ?? [],
  );
  return {
    id: 'ntc_preview',
    browserToken: '',
    expiresAt: '2999-01-01T00:00:00Z',
    locale: language === 'en' ? 'en' : 'zh-CN',
    controller: { name: words.controller, contact: words.contact },
    rights: words.rights,
    policy: { document: point.document ?? '', version: 1, url: '#preview' },
    items: chosen.map((purpose) => itemOf(purpose, language)),
    withdrawal: { text: words.withdrawal, url: '#preview' },
    skipped: [],
  };
}

function itemOf(purpose: Purpose, language: PreviewLanguage): NoticeItem {
  const say = (text: LocalText) => text[language];
  return {
    purpose: purpose.code,
    version: purpose.version,
    ask: purpose.legalBasis === 'CONSENT' ? 'CONSENT' : 'NOTICE',
    basis: purpose.legalBasis,
    title: say(purpose.title),
    text: say(purpose.text),
    categories: purpose.categories,
    method: say(purpose.method),
    sensitive: purpose.sensitive,
    necessityAndImpact: purpose.necessityAndImpact ? say(purpose.necessityAndImpact) : null,
    separateConsent: purpose.separateConsent,
    retention: say(purpose.retention.text),
    recipients: purpose.recipients.map(({ name, contact, purpose: why, method, categories }) => ({
      name,
      contact,
      purpose: say(why),
      method: say(method),
      categories,
    })),
    destinations: purpose.destinations.map(({ country, recipient, safeguards, risks }) => ({
      country,
      recipient,
      safeguards: say(safeguards),
      risks: say(risks),
    })),
  };
}
