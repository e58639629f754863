import { queryOptions } from '@tanstack/react-query';
import type { DeskQueueItem, Page, QueueCount } from '../../api/types';
import { call, withQuery } from '../../shared/http';
import { saveFile } from '../../shared/saveFile';
import type { QueueQuery } from './criteria';

export const PAGE = 50;

/** One page; `key` names the wish without the instants in it, so that a minute is no new wish. */
export const queuePage = (key: string, query: () => QueueQuery, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['desk-queue', key, cursor],
    queryFn: () =>
      call<Page<DeskQueueItem>>(
        'GET',
        withQuery('/v1/desk/queue', { ...query(), limit: PAGE, cursor }),
      ),
    refetchInterval: 30_000,
  });

/** How many there are on all pages. */
export const queueCount = (key: string, query: () => QueueQuery) =>
  queryOptions({
    queryKey: ['desk-queue-count', key],
    queryFn: () => call<QueueCount>('GET', withQuery('/v1/desk/queue/count', query())),
    refetchInterval: 30_000,
  });

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  pdf: 'application/pdf',
} as const;

export type ExportFormat = keyof typeof types;
export const exportFormats = Object.keys(types) as ExportFormat[];

/** The same requests as a file, up to ten thousand. */
export function exportQueue(format: ExportFormat, query: QueueQuery): Promise<void> {
  const path = withQuery('/v1/desk/export', { ...query, format });
  return saveFile(path, types[format], `requests.${format}`);
}
