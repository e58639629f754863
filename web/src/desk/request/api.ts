import { queryOptions } from '@tanstack/react-query';
import type { Page, RequestAttachment } from '../../api/types';
import { call } from '../../shared/http';

export const filesOf = (request: string) =>
  queryOptions({
    queryKey: ['request-files', request],
    queryFn: () => call<Page<RequestAttachment>>('GET', `/v1/requests/${request}/attachments`),
  });

/** The name goes in a header: names tell about people, and addresses are logged. */
export function addFile(request: string, file: Blob & { name: string }, internal: boolean) {
  return call<RequestAttachment>(
    'POST',
    `/v1/requests/${request}/attachments${internal ? '?internal=true' : ''}`,
    {
      file: new Blob([file], { type: 'application/octet-stream' }),
      headers: { 'Shouyue-File-Name': encodeURIComponent(file.name) },
    },
  );
}
