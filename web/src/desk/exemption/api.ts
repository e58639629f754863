import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Exemption, NewExemption } from '../../api/setup';
import type { Page } from '../../api/types';
import { call, withQuery } from '../../shared/http';

export const exemptions = infiniteQueryOptions({
  queryKey: ['exemptions'],
  queryFn: ({ pageParam }) =>
    call<Page<Exemption>>('GET', withQuery('/v1/exemptions', { cursor: pageParam })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export function recordExemption(body: NewExemption, key: string) {
  return call<Exemption>('POST', '/v1/exemptions', { body, key });
}

export function endExemption(id: string, key: string) {
  return call<Exemption>('POST', `/v1/exemptions/${id}/end`, { key });
}
