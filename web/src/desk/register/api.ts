import { queryOptions } from '@tanstack/react-query';
import type {
  DisclosureRow,
  ExportRow,
  NewTransfer,
  SharingRow,
  TransferRow,
} from '../../api/setup';
import type { Disclosure, Page } from '../../api/types';
import { call } from '../../shared/http';
import { pagesOf } from '../parts/pagesOf';

const register = <Row>(name: string) =>
  queryOptions({
    queryKey: ['register', name],
    queryFn: () => call<Page<Row>>('GET', `/v1/registers/${name}`),
  });

export const sharing = register<SharingRow>('sharing');
export const disclosure = register<DisclosureRow>('disclosure');
export const transfer = register<TransferRow>('transfer');
export const abroad = register<ExportRow>('export');

/** What was read out of holds for authorities, the oldest first. */
export const toAuthorities = pagesOf<Disclosure>('disclosures', '/v1/disclosures');

export function enterTransfer(body: NewTransfer, key: string) {
  return call<TransferRow>('POST', '/v1/registers/transfer', { body, key });
}
