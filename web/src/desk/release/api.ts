import type { ContactRelease, NewContactRelease } from '../../api/setup';
import { call } from '../../shared/http';
import { pagesOf } from '../parts/pagesOf';

/** Every release, the newest first. */
export const releases = pagesOf<ContactRelease>('contact-releases', '/v1/contact-releases');

export function recordRelease(body: NewContactRelease, key: string) {
  return call<ContactRelease>('POST', '/v1/contact-releases', { body, key });
}

export interface ReleaseDecision {
  id: string;
  decision: 'approve' | 'refuse';
}

/** One of the two approvals, or the refusal for good. */
export function decideRelease({ id, decision }: ReleaseDecision, key: string) {
  return call<ContactRelease>('POST', `/v1/contact-releases/${id}/${decision}`, { key });
}
