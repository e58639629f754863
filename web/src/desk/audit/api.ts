import { queryOptions } from '@tanstack/react-query';
import type { AuditEvent, Page } from '../../api/types';
import { call, withQuery } from '../../shared/http';

/** What to look for; each is matched whole. */
export interface AuditCriteria {
  action?: string | undefined;
  actor?: string | undefined;
  object?: string | undefined;
  subject?: string | undefined;
}

export const auditTrail = (criteria: AuditCriteria, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['audit', criteria, cursor],
    queryFn: () =>
      call<Page<AuditEvent>>(
        'GET',
        withQuery('/v1/audit-events', { ...criteria, cursor, limit: 50 }),
      ),
    refetchInterval: 30_000,
  });
