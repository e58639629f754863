import { queryOptions } from '@tanstack/react-query';
import type { CollectionPoint, CollectionPointDraft } from '../../api/setup';
import type { Page } from '../../api/types';
import { call, callTagged } from '../../shared/http';

export const points = queryOptions({
  queryKey: ['collection-points'],
  queryFn: () => call<Page<CollectionPoint>>('GET', '/v1/collection-points'),
});

export const pointByCode = (code: string) =>
  queryOptions({
    queryKey: ['collection-point', code],
    queryFn: () => callTagged<CollectionPoint>('GET', `/v1/collection-points/${code}`),
    refetchOnWindowFocus: false,
  });

export function makePoint(body: CollectionPointDraft, key: string) {
  return call<CollectionPoint>('POST', '/v1/collection-points', { body, key });
}

export function changePoint({
  body,
  etag,
}: {
  body: CollectionPointDraft;
  etag: string | undefined;
}) {
  return call<CollectionPoint>('PUT', `/v1/collection-points/${body.code}`, {
    body,
    ifMatch: etag,
  });
}
