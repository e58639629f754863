/**
 * What the consent API tells a page to show, in the words of its `POST /v1/notices`, and what a
 * person may answer. A test holds these against the types generated from the service's OpenAPI.
 */
export interface Notice {
  id: string;
  /** Opaque; good for this one notice from this site's own pages. */
  browserToken: string;
  /** RFC 3339 instant in UTC. */
  expiresAt: string;
  locale: string;
  controller: { name: string; contact: string };
  rights: string;
  policy: { document: string; version: number; url: string };
  items: NoticeItem[];
  /** What is left out for now, because it was answered before. */
  skipped: { purpose: string; reason: string }[];
  withdrawal: { text: string; url: string };
  /** Against sensitive data in free text; only where people write what they like. */
  warning?: string | null;
}

/** One purpose. NOTICE items are told, CONSENT items are chosen. */
export interface NoticeItem {
  purpose: string;
  version: number;
  ask: 'CONSENT' | 'NOTICE';
  basis: string;
  title: string;
  text: string;
  categories: string[];
  method: string;
  sensitive: boolean;
  /** Why it is needed and what it may do to the person; shown whenever it is there (PIPL 30). */
  necessityAndImpact?: string | null;
  /** What is offered instead, where automated decisions are made about people (PIPL 24). */
  nonPersonalised?: string | null;
  /** Anything but `NONE` must be an act of its own (PIPL 14, 23, 25, 26, 29, 39). */
  separateConsent: string;
  recipients: Recipient[];
  destinations: Destination[];
  retention: string;
  /** After how many days a consent ends by itself. */
  validityDays?: number | null;
}

export interface Recipient {
  name: string;
  contact: string;
  purpose: string;
  method: string;
  categories: string[];
}

export interface Destination {
  country: string;
  recipient: string;
  safeguards: string;
  risks: string;
}

export type Decision = 'GIVEN' | 'DECLINED';

/** Choices with the same `act` were one click. */
export interface Choice {
  purpose: string;
  choice: Decision | 'ACKNOWLEDGED';
  act: string;
}

/** What the service recorded. */
export interface Recorded {
  receipt: string;
  /** Who answered; `vis_…` for a visitor without an account. */
  subject: string;
  consents: { purpose: string; state: string }[];
}

/** Items that are told and rest on contract or law. */
export function told(notice: Notice): NoticeItem[] {
  return notice.items.filter(({ ask }) => ask === 'NOTICE');
}

/** Items that the person decides. */
export function asked(notice: Notice): NoticeItem[] {
  return notice.items.filter(({ ask }) => ask === 'CONSENT');
}

/** Purposes that were given before and still count. */
export function givenBefore(notice: Notice): string[] {
  return notice.skipped
    .filter(({ reason }) => reason === 'already-given')
    .map(({ purpose }) => purpose);
}

/** Whether the item must be an act of its own. */
export function isSeparate(item: NoticeItem): boolean {
  return item.separateConsent !== 'NONE';
}
