/** What the tests read of the answers of docs' public surface, and nothing more. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  traceId?: string;
  violations?: { field: string; code: string }[];
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Notice {
  id: string;
  browserToken: string;
  items: { purpose: string; ask: 'NOTICE' | 'CONSENT'; title: string; separateConsent: string }[];
}

export interface Choice {
  purpose: string;
  choice: 'GIVEN' | 'DECLINED' | 'ACKNOWLEDGED';
  act: string;
}

export interface ReceiptFile {
  proof: { state: 'PENDING' | 'INTEGRATED' };
}

export interface Decision {
  allowed: boolean;
  reason: string;
}

export interface Clock {
  promise: string;
  state: string;
  dueDate: string | null;
  due: string | null;
}

export interface RightsRequest {
  id: string;
  number: string;
  receivedAt: string;
  type: string;
  state: string;
  subject: string | null;
  clocks: Clock[];
  due: string | null;
}

export interface ExplainedDueDate {
  days: { date: string; counted: boolean; why: string }[];
  dueDate: string;
  due: string;
}

export interface Hold {
  id: string;
  subject: string | null;
  erasure: string;
  state: string;
  lastDay: string | null;
  endsAt: string | null;
  flags: string[];
  lines: { field: string; basis: string; flags: string[] }[];
}

export interface Erasure {
  id: string;
  phase: string;
  subject?: string;
  certificate?: string;
  erasedAt?: string;
  evidenceEndsAt?: string;
  steps: { step: string; state: string }[];
  sources: ErasureSource[];
}

/** How an erasure stands in one of the website's own databases. */
export interface ErasureSource {
  source: string;
  state: string;
  label?: string;
  tables: { table: string; before: number; touched: number }[];
}

export interface Certificate {
  id: string;
  leaf?: string;
  record: unknown;
}

export interface AuditEvent {
  action: string;
  actor: string;
  object: string;
  reason: string | null;
}

export interface BreakGlass {
  id: string;
  state: string;
  record: Record<string, string> | null;
}

export interface Received {
  id: string;
  body: string;
}
