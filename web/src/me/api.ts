import { queryOptions } from '@tanstack/react-query';
import type {
  AssuranceView,
  ClockView,
  ConsentEventView,
  ConsentView,
  HoldLineView,
  Page,
  ReceiptView,
  RequestView,
  VerificationView,
} from '../api/types';
import { call, callTagged } from '../shared/http';
import type { ClockExplanation } from '../shared/ui/ClockWhy';

/** The calls that the privacy centre makes, each in one place. */
export const consentsOf = (subject: string) =>
  queryOptions({
    queryKey: ['consents', subject],
    queryFn: () => call<Page<ConsentView>>('GET', `/v1/subjects/${subject}/consents`),
  });

export const consentEventsOf = (subject: string) =>
  queryOptions({
    queryKey: ['consent-events', subject],
    queryFn: () => call<Page<ConsentEventView>>('GET', `/v1/subjects/${subject}/consent-events`),
  });

export function withdrawConsent(subject: string, purpose: string, key: string) {
  const body = { subject: { id: subject }, purposes: [purpose], channel: 'PRIVACY_CENTRE' };
  return call<unknown>('POST', '/v1/withdrawals', { body, key });
}

export const receiptsOf = (subject: string) =>
  queryOptions({
    queryKey: ['receipts', subject],
    queryFn: () => call<Page<ReceiptView>>('GET', `/v1/receipts?subject=${subject}`),
  });

export const assuranceOf = (subject: string) =>
  queryOptions({
    queryKey: ['assurance', subject],
    queryFn: () => call<AssuranceView>('GET', `/v1/subjects/${subject}/assurance`),
  });

export interface Elements {
  name: string;
  idNumber: string;
}

export function verify(subject: string, elements: Elements, key: string) {
  const body = { subject: { id: subject }, method: 'ELEMENTS', elements };
  return call<VerificationView>('POST', '/v1/verifications', { body, key });
}

export const requests = queryOptions({
  queryKey: ['requests'],
  queryFn: () => call<Page<RequestView>>('GET', '/v1/requests'),
});

export const requestById = (id: string) =>
  queryOptions({
    queryKey: ['requests', id],
    queryFn: () => callTagged<RequestView>('GET', `/v1/requests/${id}`),
    refetchInterval: 15_000,
  });

export const clockOf = (request: string, clock: ClockView) =>
  queryOptions({
    queryKey: ['clock', request, clock.promise, clock.dueDate],
    queryFn: () => call<ClockExplanation>('GET', `/v1/requests/${request}/clocks/${clock.promise}`),
  });

export function withdrawRequest(id: string, etag: string | undefined, key: string) {
  return call<RequestView>('POST', `/v1/requests/${id}/withdraw`, { body: {}, ifMatch: etag, key });
}

export function fileCancellation(subject: string, locale: string, key: string) {
  const body = { type: 'CANCELLATION', subject: { id: subject }, locale };
  return call<RequestView>('POST', '/v1/requests', { body, key });
}

/** What a cancellation keeps at this site, line by line. */
export const keptAfterCancellation = queryOptions({
  queryKey: ['hold-lines'],
  queryFn: () => call<Page<HoldLineView>>('GET', '/v1/hold-lines'),
});
