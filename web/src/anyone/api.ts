import { queryOptions } from '@tanstack/react-query';
import type { FollowedRequest, PublicFiling, PublicRequest } from '../api/types';
import { attach } from '../shared/attach';
import { call, open } from '../shared/http';

const pathOf = (site: string) => `/public/${encodeURIComponent(site)}/requests`;

/** Files a request; the answer is the same whether the site knows the person or not. */
export function fileAsAnyone(
  site: string,
  filing: PublicFiling,
  key: string,
): Promise<PublicRequest> {
  return call('POST', pathOf(site), { body: filing, key });
}

const pathTo = (site: string, number: string) => `${pathOf(site)}/${encodeURIComponent(number)}`;

export function offerProof(site: string, number: string, proof: string): Promise<PublicRequest> {
  return call('POST', `${pathTo(site, number)}/proof`, { body: { proof } });
}

export function offerFile(site: string, number: string, file: File): Promise<PublicRequest> {
  return attach(`${pathTo(site, number)}/attachments`, file);
}

/** Where a request stands, for whoever has its number. */
export const followed = (site: string, number: string) =>
  queryOptions({
    queryKey: ['followed', site, number],
    queryFn: () => call<FollowedRequest>('GET', pathTo(site, number)),
    refetchInterval: 30_000,
  });

/** The export as a zip for the code, once; a wrong code is as unknown as a wrong number. */
export function fetchByCode(site: string, number: string, code: string): Promise<Blob> {
  return open(`${pathTo(site, number)}/handover`, 'application/zip', { code });
}
