/** Hand-made until retention-service commits its openapi.json. */
export interface Clock {
  promise: string;
  name: string;
  clause: string;
  startsOn: string;
  startsAt: string;
  stopsOn: string;
  state: string;
  dueDate: string;
  due: string;
  provisional: boolean;
}
export interface CountedDay {
  date: string;
  counted: boolean;
  why: string;
  holiday: string;
}
export interface ExplainedDueDate {
  days: CountedDay[];
  dueDate: string;
  due: string;
  provisional: boolean;
}
export interface RightsRequestEvent {
  at: string;
  move: string;
  from: string;
  to: string;
  actorKind: string;
}
export interface RightsRequestMessage {
  id: string;
  at: string;
  direction: string;
  kind: string;
  actorKind: string;
  text: string;
}
export interface RightsRequest {
  id: string;
  number: string;
  type: string;
  state: string;
  subject: string;
  receivedAt: string;
  assignee: string;
  clocks: Clock[];
  due: string;
  moves: string[];
  version: number;
}
export interface RightsRequestFile extends RightsRequest {
  details: string;
  held: boolean;
  events: RightsRequestEvent[];
  messages: RightsRequestMessage[];
}
export interface RefusalReason {
  code: string;
  text: string;
  articles: string;
  onlyPartial: boolean;
}
export interface HoldLine {
  field: string;
  basisKind: string;
  basis: string;
  basisPeriod: string;
  promisedPeriod: string;
  basisLastDay: string;
  flags: string[];
  decision: { at: string; by: string; decision: string; reason: string };
}
export interface Hold {
  id: string;
  subject: string;
  erasure: string;
  state: string;
  days: number;
  lastDay: string;
  flags: string[];
  lines: HoldLine[];
}
export interface BreakGlass {
  id: string;
  hold: string;
  reason: string;
  fields: string[];
  state: string;
  requestedBy: string;
  requestedAt: string;
  approvedBy: string;
  approvedAt: string;
  record: { [key: string]: string };
}
export interface RetentionRuleLine {
  field: string;
  basisKind: string;
  basis: string;
  amount: number;
  unit: string;
  exceedsBasis: boolean;
}
export interface RetentionRule {
  version: number;
  holdDays: number;
  lines: RetentionRuleLine[];
}
export interface PromiseView {
  code: string;
  name: string;
}
export interface DeskSummary {
  now: string;
  open: number;
  overdue: number;
  dueToday: number;
  dueThisWeek: number;
  unassigned: number;
  promises: { [key: string]: { [key: string]: number } };
  holdsRunning: number;
  linesUndecided: number;
}
export interface DeskQueueItem {
  request: RightsRequest;
  clock: Clock;
  why: string;
  next: string;
  nextText: string;
}
export interface AuditEvent {
  id: string;
  at: string;
  service: string;
  actor: string;
  actorKind: string;
  action: string;
  object: string;
  reason: string;
}
