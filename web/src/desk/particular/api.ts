import { queryOptions } from '@tanstack/react-query';
import type {
  AppliedCorrection,
  DecisionReview,
  HandoverCode,
  Kinship,
  Mandate,
  NewDecisionReview,
  Page,
  RightsRequest,
  Standing,
  Transfer,
  TransferCheck,
  TransferFee,
} from '../../api/types';
import { call } from '../../shared/http';

/** Reviews an automated decision and answers the request with the result. */
export function reviewDecision(request: string, body: NewDecisionReview, key: string) {
  return call<RightsRequest>('POST', `/v1/requests/${request}/review`, { body, key });
}

/** Who reviewed it and what came of it; not there before. */
export const reviewOf = (request: string) =>
  queryOptions({
    queryKey: ['review', request],
    queryFn: () => call<DecisionReview>('GET', `/v1/requests/${request}/review`),
    retry: false,
  });

export const transferOf = (request: string) =>
  queryOptions({
    queryKey: ['transfer', request],
    queryFn: () => call<Transfer>('GET', `/v1/requests/${request}/transfer`),
  });

export function checkTransfer(request: string, body: TransferCheck, key: string) {
  return call<Transfer>('POST', `/v1/requests/${request}/transfer/check`, { body, key });
}

export function askTransferFee(request: string, body: TransferFee, key: string) {
  return call<Transfer>('POST', `/v1/requests/${request}/transfer/fee`, { body, key });
}

export const standingOf = (request: string) =>
  queryOptions({
    queryKey: ['standing', request],
    queryFn: () => call<Standing>('GET', `/v1/requests/${request}/standing`),
  });

export function recordMandate(request: string, body: Mandate) {
  return call<Standing>('PUT', `/v1/requests/${request}/mandate`, { body });
}

export function recordKinship(request: string, body: Kinship) {
  return call<Standing>('PUT', `/v1/requests/${request}/kinship`, { body });
}

/** The code is answered this once; one made before opens nothing any more. */
export function makeHandoverCode(request: string, key: string) {
  return call<HandoverCode>('POST', `/v1/requests/${request}/handover/code`, { key });
}

export const correctionsOf = (request: string) =>
  queryOptions({
    queryKey: ['corrections', request],
    queryFn: () => call<Page<AppliedCorrection>>('GET', `/v1/requests/${request}/corrections`),
  });
