import { queryOptions } from '@tanstack/react-query';
import type {
  Elements,
  Enterprise,
  FaceSession,
  IdentityChange,
  NeededConsents,
  VerificationRequest,
  VerificationView,
} from '../../api/types';
import { call } from '../../shared/http';
import { problemOf } from '../../shared/problem';

type Method = VerificationRequest['method'];

function begin(request: VerificationRequest, key: string): Promise<VerificationView> {
  return call('POST', '/v1/verifications', { body: request, key });
}

export function verifyElements(elements: Elements, key: string): Promise<VerificationView> {
  return begin({ method: 'ELEMENTS', elements }, key);
}

export function beginFace(elements: Elements, key: string): Promise<VerificationView> {
  return begin({ method: 'FACE', elements }, key);
}

export function beginEnterprise(enterprise: Enterprise, key: string): Promise<VerificationView> {
  return begin({ method: 'ENTERPRISE_ACCOUNT', enterprise }, key);
}

/** The separate consents that the person's site needs before anything is typed. */
export const neededConsents = queryOptions({
  queryKey: ['verification-consents'],
  queryFn: () => call<NeededConsents>('GET', '/v1/verification-consents'),
  staleTime: Infinity,
});

/** What the person began and has not ended: the way back after the page was closed. */
export const openVerifications = queryOptions({
  queryKey: ['verifications'],
  queryFn: () => call<{ items: VerificationView[] }>('GET', '/v1/verifications'),
});

const ended: VerificationView['state'][] = [
  'VERIFIED',
  'FAILED',
  'EXPIRED',
  'ALTERNATIVE',
  'LOCKED',
  'PAY_FAILED',
];

export function hasEnded({ state }: VerificationView): boolean {
  return ended.includes(state);
}

/** Asked again while somebody else has to act: the camera, the bank. */
export const verificationById = (id: string) =>
  queryOptions({
    queryKey: ['verifications', id],
    queryFn: () => call<VerificationView>('GET', `/v1/verifications/${id}`),
    refetchInterval: ({ state }) => (state.data && hasEnded(state.data) ? false : 3_000),
  });

export type Side = 'front' | 'back';

export function putImage(id: string, side: Side, file: File): Promise<VerificationView> {
  return call('PUT', `/v1/verifications/${id}/images/${side}`, { file });
}

export function openSession(id: string, key: string): Promise<FaceSession> {
  return call('POST', `/v1/verifications/${id}/face-session`, { key });
}

export function takeAlternative(id: string, method: Method): Promise<VerificationView> {
  return call('POST', `/v1/verifications/${id}/alternative`, { body: { method } });
}

export function tellAmount(id: string, amount: string): Promise<VerificationView> {
  return call('POST', `/v1/verifications/${id}/amount`, { body: { amount } });
}

/** The change that is under way, or a new one. */
export async function openChange(_: undefined, key: string): Promise<IdentityChange> {
  try {
    return await call<IdentityChange>('POST', '/v1/identity-changes', { body: {}, key });
  } catch (refused) {
    const { code, change } = problemOf(refused) as { code: string; change?: string };
    if (code !== 'change-open' || !change) throw refused;
    return call('GET', `/v1/identity-changes/${change}`);
  }
}

/** Lets the change go on once the old number was repeated; it counts if it is the right one. */
export async function allowChange(
  { change, idNumber }: { change: string; idNumber: string },
  key: string,
): Promise<IdentityChange> {
  const body = { requestId: change, challenge: { idNumber } };
  await call('POST', '/v1/step-ups', { body, key });
  return call('POST', `/v1/identity-changes/${change}/proceed`);
}

export function takeBackChange(change: string): Promise<IdentityChange> {
  return call('POST', `/v1/identity-changes/${change}/refuse`);
}
