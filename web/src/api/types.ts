/** Hand-made until the services commit their openapi.json. */
export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
}

export interface ConsentView {
  purpose: string;
  title: string;
  state: string;
  basis: string;
  since: string;
  purposeVersion: number;
  policyVersion?: string;
  separateConsent?: string | null;
  validUntil?: string | null;
}
export interface ConsentEventView {
  id: string;
  type: string;
  purpose: string;
  title?: string;
  occurredAt: string;
  purposeVersion: number;
  channel?: string;
  method?: string;
}
export interface ReceiptView {
  id: string;
  kind: string;
  issuedAt: string;
  purposes: string[];
}
export interface AssuranceView {
  level: string;
  method?: string;
  verifiedAt?: string;
  maskedName?: string;
  under14?: boolean;
}
export interface VerificationView {
  id: string;
  state: string;
  reason?: string;
  level?: string;
}
export interface ClockView {
  promise: string;
  clause: string;
  startsAt?: string | null;
  stopsOn: string;
  state: string;
  dueDate?: string | null;
  due?: string | null;
  target?: string | null;
  provisional: boolean;
}
export interface RequestEventView {
  at: string;
  move: string;
  from?: string | null;
  to: string;
  actor?: string;
  actorKind: string;
}
export interface RequestMessageView {
  id: string;
  at: string;
  direction: string;
  kind: string;
  actorKind: string;
  text: string;
}
export interface RequestView {
  id: string;
  number: string;
  type: string;
  state: string;
  subject?: string;
  receivedAt: string;
  due?: string | null;
  clocks: ClockView[];
  events?: RequestEventView[];
  messages?: RequestMessageView[];
  moves?: string[];
  assignee?: string | null;
  hold?: string | null;
  version: number;
}
export interface HoldLineView {
  field: string;
  title: string;
  law: string;
  statutory?: string | null;
  promised: string;
  exceedsBasis: boolean;
}
export interface RecipientView {
  name: string;
  contact: string;
  purpose: string;
  method: string;
  categories: string[];
}
export interface NoticeItemView {
  purpose: string;
  version: number;
  ask: string;
  basis: string;
  title: string;
  text: string;
  categories: string[];
  method: string;
  sensitive: boolean;
  necessityAndImpact?: string | null;
  necessary: boolean;
  separateConsent?: string | null;
  recipients: RecipientView[];
  destinations: { recipient: string; country: string; safeguards: string; risks: string }[];
  retention: string;
}
export interface NoticeView {
  id: string;
  hash: string;
  browserToken: string;
  expiresAt: string;
  controller: { name: string; contact: string };
  rights: string;
  policy: { document: string; version: string; url: string; significance: string };
  items: NoticeItemView[];
  withdrawal: { text: string; url: string };
}
export interface ConsentReceiptView {
  receipt: string;
  consents: { purpose: string; state: string }[];
}
export interface DeskSummaryView {
  now: string;
  overdue: number;
  dueToday: number;
  dueSoon: number;
  onHold: number;
  dueByDay: { date: string; count: number }[];
}
export interface QueueItemView {
  id: string;
  number: string;
  type: string;
  state: string;
  receivedAt: string;
  due?: string | null;
  dueDate?: string | null;
  promise?: string | null;
  clause?: string | null;
  provisional?: boolean;
  nextAction?: string | null;
  assignee?: string | null;
}
export interface HoldView {
  id: string;
  subject: string;
  state: string;
  startedAt: string;
  endsOn: string;
  lines: HoldLineView[];
  request?: string;
}
export interface AuditEventView {
  id: string;
  at: string;
  actor: string;
  actorKind: string;
  action: string;
  object: string;
  reason?: string | null;
}
