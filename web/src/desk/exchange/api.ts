import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ImportJob } from '../../api/setup';
import type { Page } from '../../api/types';
import { call, open, withQuery } from '../../shared/http';

const underWay = ({ state }: ImportJob) => state === 'RECEIVING' || state === 'READY';

export const imports = infiniteQueryOptions({
  queryKey: ['imports'],
  queryFn: ({ pageParam }) =>
    call<Page<ImportJob>>('GET', withQuery('/v1/imports', { limit: 20, cursor: pageParam })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some(underWay)) ? 1000 : 30_000,
});

export interface ImportOrder {
  file: File;
  dryRun: boolean;
  mapping?: string;
}

/** Sends a file; its lines are worked off in the background. */
export function sendImport({ file, dryRun, mapping }: ImportOrder, key: string) {
  const type = /\.csv$/i.test(file.name) ? 'text/csv' : 'application/x-ndjson';
  const path = withQuery('/v1/imports', { dryRun: String(dryRun), mapping });
  return call<ImportJob>('POST', path, { file: new Blob([file], { type }), key });
}

/** Every act of the site's active people, as it is read. */
export function exportConsents(): Promise<Blob> {
  return open('/v1/exports', 'application/x-ndjson', undefined);
}
