import type { Exemption, NewExemption } from '../../api/setup';
import { call } from '../../shared/http';
import { pagesOf } from '../parts/pagesOf';

/** Every case, page by page. */
export const exemptions = pagesOf<Exemption>('exemptions', '/v1/exemptions');

export function recordExemption(body: NewExemption, key: string) {
  return call<Exemption>('POST', '/v1/exemptions', { body, key });
}

export function endExemption(id: string, key: string) {
  return call<Exemption>('POST', `/v1/exemptions/${id}/end`, { key });
}
