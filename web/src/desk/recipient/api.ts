import { queryOptions } from '@tanstack/react-query';
import type { Recipient, RecipientDraft } from '../../api/setup';
import type { Page } from '../../api/types';
import { call, callTagged } from '../../shared/http';

export const recipients = queryOptions({
  queryKey: ['recipients'],
  queryFn: () => call<Page<Recipient>>('GET', '/v1/recipients'),
});

export const recipientByCode = (code: string) =>
  queryOptions({
    queryKey: ['recipient', code],
    queryFn: () => callTagged<Recipient>('GET', `/v1/recipients/${code}`),
    refetchOnWindowFocus: false,
  });

export function enterRecipient(body: RecipientDraft, key: string) {
  return call<Recipient>('POST', '/v1/recipients', { body, key });
}

export function changeRecipient({
  body,
  etag,
}: {
  body: RecipientDraft;
  etag: string | undefined;
}) {
  return call<Recipient>('PUT', `/v1/recipients/${body.code}`, { body, ifMatch: etag });
}
