import { queryOptions } from '@tanstack/react-query';
import type { Guardianship, GuardianRelation } from '../../api/types';
import { call } from '../../shared/http';

/** Guardianships in which the person is child or guardian. */
export const guardianshipsOf = (subject: string) =>
  queryOptions({
    queryKey: ['guardianships', subject],
    queryFn: () => call<{ items: Guardianship[] }>('GET', `/v1/guardianships/of/${subject}`),
  });

/** Invites a guardian for oneself; the code is told this once. */
export function inviteGuardian(key: string): Promise<Guardianship> {
  return call('POST', '/v1/guardianships', { body: {}, key });
}

export function acceptGuardianship(
  id: string,
  code: string,
  relation: GuardianRelation,
): Promise<Guardianship> {
  return call('POST', `/v1/guardianships/${id}/accept`, { body: { code, relation } });
}

export function refuseGuardianship(id: string, code: string): Promise<Guardianship> {
  return call('POST', `/v1/guardianships/${id}/refuse`, { body: { code } });
}

export function endGuardianship(id: string): Promise<Guardianship> {
  return call('POST', `/v1/guardianships/${id}/end`);
}
