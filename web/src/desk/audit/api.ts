import type { AuditEvent } from '../../api/types';
import { pagesOf } from '../parts/pagesOf';

/** What to look for; each is matched whole. */
export interface AuditCriteria {
  action?: string | undefined;
  actor?: string | undefined;
  object?: string | undefined;
  subject?: string | undefined;
}

export const auditTrail = (criteria: AuditCriteria) =>
  pagesOf<AuditEvent>('audit', '/v1/audit-events', { ...criteria });
