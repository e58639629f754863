import { queryOptions } from '@tanstack/react-query';
import type { LegalHold, NewLegalHold, Page } from '../../api/types';
import { call, withQuery } from '../../shared/http';

export const legalHolds = (released: boolean) =>
  queryOptions({
    queryKey: ['legal-holds', released],
    queryFn: () =>
      call<Page<LegalHold>>(
        'GET',
        withQuery('/v1/legal-holds', { released: released ? 'true' : undefined, limit: 100 }),
      ),
  });

export function placeLegalHold(body: NewLegalHold, key: string) {
  return call<LegalHold>('POST', '/v1/legal-holds', { body, key });
}

export function reviewLegalHold(id: string, reviewOn: string, key: string) {
  return call<LegalHold>('POST', `/v1/legal-holds/${id}/review`, { body: { reviewOn }, key });
}

export function releaseLegalHold(id: string, reason: string, key: string) {
  return call<LegalHold>('POST', `/v1/legal-holds/${id}/release`, { body: { reason }, key });
}
