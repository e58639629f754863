import type { NewSuppression, Suppression, SuppressionLift } from '../../api/setup';
import { call } from '../../shared/http';
import { saveFile } from '../../shared/saveFile';
import { pagesOf } from '../parts/pagesOf';

/** Every purpose at once, as the service writes it. */
export const everyPurpose = '*';

/** The list, oldest entry first; of each contact a keyed digest alone. */
export const suppressions = pagesOf<Suppression>('suppressions', '/v1/suppressions');

export function suppress(body: NewSuppression, key: string) {
  return call<undefined>('POST', '/v1/suppressions', { body, key });
}

export function liftSuppression(body: SuppressionLift, key: string) {
  return call<undefined>('POST', '/v1/suppressions/lift', { body, key });
}

export function saveSuppressions() {
  return saveFile('/v1/suppressions/export', 'text/csv', 'suppressions.csv');
}
