import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  Account,
  AnswerCodeSent,
  AssuranceView,
  Clock,
  EventView,
  CorrectableField,
  ExplainedDueDate,
  HandoverCode,
  Inbox,
  InboxMessage,
  NewRightsRequest,
  OwnCancellationGrace,
  Page,
  PromiseInForce,
  ReceiptView,
  RequestAnswer,
  RetentionRule,
  RightsRequest,
  RightsRequestFile,
  SubjectConsentView,
  Transfer,
  WayBack,
  WithdrawalRequest,
  WithdrawalView,
} from '../api/types';
import { call, callTagged, open, withQuery } from '../shared/http';

/** The calls that the privacy centre makes, each in one place. */
export const consentsOf = (subject: string) =>
  queryOptions({
    queryKey: ['consents', subject],
    queryFn: () => call<Page<SubjectConsentView>>('GET', `/v1/subjects/${subject}/consents`),
  });

export const consentEventsOf = (subject: string) =>
  queryOptions({
    queryKey: ['consent-events', subject],
    queryFn: () => call<Page<EventView>>('GET', `/v1/subjects/${subject}/consent-events`),
  });

interface Withdrawing {
  purpose: string;
  /** Whom a guardian acts for; nobody's but one's own when left out. */
  child?: string | undefined;
}

export function withdrawConsent({ purpose, child }: Withdrawing, key: string) {
  const body: WithdrawalRequest = {
    purposes: [purpose],
    channel: 'privacy-centre',
    ...(child && { subject: { id: child } }),
  };
  return call<WithdrawalView>('POST', '/v1/withdrawals', { body, key });
}

export const receipts = queryOptions({
  queryKey: ['receipts'],
  queryFn: () => call<Page<ReceiptView>>('GET', '/v1/receipts'),
});

export const assuranceOf = (subject: string) =>
  queryOptions({
    queryKey: ['assurance', subject],
    queryFn: () => call<AssuranceView>('GET', `/v1/subjects/${subject}/assurance`),
  });

/** The person's own profile, for themselves. */
export const accountOf = (subject: string) =>
  queryOptions({
    queryKey: ['account', subject],
    queryFn: () => call<Account>('GET', `/v1/subjects/${subject}/account`),
  });

export const requests = queryOptions({
  queryKey: ['requests'],
  queryFn: () => call<Page<RightsRequest>>('GET', '/v1/requests'),
});

/** What was asked for a child, by the child and by whoever acts for it. */
export const requestsFor = (child: string) =>
  queryOptions({
    queryKey: ['requests', 'of', child],
    queryFn: () => call<Page<RightsRequest>>('GET', withQuery('/v1/requests', { subject: child })),
  });

export const requestById = (id: string) =>
  queryOptions({
    queryKey: ['requests', id],
    queryFn: () => callTagged<RightsRequestFile>('GET', `/v1/requests/${id}`),
    refetchInterval: 15_000,
  });

export const clockOf = (request: string, clock: Clock) =>
  queryOptions({
    queryKey: ['clock', request, clock.promise, clock.dueDate],
    queryFn: () => call<ExplainedDueDate>('GET', `/v1/requests/${request}/clocks/${clock.promise}`),
  });

/** The copy that answers a request; not there for most, and no longer after seven days. */
export const answerOf = (request: string) =>
  queryOptions({
    queryKey: ['answer', request],
    queryFn: () => call<RequestAnswer>('GET', `/v1/requests/${request}/answer`),
    retry: false,
  });

export function sendAnswerCode(request: string) {
  return call<AnswerCodeSent>('POST', `/v1/requests/${request}/answer/code`);
}

/** With a password the file is closed with it; it is kept nowhere. */
export function openAnswer(request: string, code: string, password: string) {
  return open(`/v1/requests/${request}/answer/open`, 'application/zip', {
    code,
    ...(password && { password }),
  });
}

export const transferOf = (request: string) =>
  queryOptions({
    queryKey: ['transfer', request],
    queryFn: () => call<Transfer>('GET', `/v1/requests/${request}/transfer`),
  });

export function acceptTransferFee(request: string, key: string) {
  return call<Transfer>('POST', `/v1/requests/${request}/transfer/fee/accept`, { key });
}

/** The code is answered this once; one made before opens nothing any more. */
export function makeHandoverCode(request: string, key: string) {
  return call<HandoverCode>('POST', `/v1/requests/${request}/handover/code`, { key });
}

/** The fields that a correction can name at this site. */
export const correctableFields = queryOptions({
  queryKey: ['correctable-fields'],
  queryFn: () => call<Page<CorrectableField>>('GET', '/v1/correctable-fields'),
  staleTime: Infinity,
});

export function withdrawRequest(id: string, etag: string | undefined, key: string) {
  return call<RightsRequest>('POST', `/v1/requests/${id}/withdraw`, { ifMatch: etag, key });
}

export function reopenRequest(id: string, etag: string | undefined, key: string) {
  return call<RightsRequest>('POST', `/v1/requests/${id}/reopen`, { ifMatch: etag, key });
}

export function writeMessage(id: string, text: string, key: string) {
  return call<RightsRequest>('POST', `/v1/requests/${id}/messages`, { body: { text }, key });
}

export function fileRequest(body: NewRightsRequest, key: string) {
  return call<RightsRequest>('POST', '/v1/requests', { body, key });
}

export function fileCancellation(locale: string, key: string) {
  return fileRequest({ type: 'CANCELLATION', locale }, key);
}

/** Where the person came from; nothing is asked for whoever signed in here. */
export const wayBack = (handoff: string | null) =>
  queryOptions({
    queryKey: ['way-back', handoff],
    queryFn: () => call<WayBack>('GET', `/v1/handoffs/${handoff}`),
    enabled: handoff !== null,
    retry: false,
    staleTime: Infinity,
  });

/** What the site promises to whoever asks now. */
export const promises = queryOptions({
  queryKey: ['promises'],
  queryFn: () => call<Page<PromiseInForce>>('GET', '/v1/promises'),
  staleTime: 60_000,
});

export const inbox = infiniteQueryOptions({
  queryKey: ['inbox', 'list'],
  queryFn: ({ pageParam }) =>
    call<Inbox>('GET', withQuery('/v1/messages', { limit: 20, cursor: pageParam })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const unreadCount = queryOptions({
  queryKey: ['inbox', 'unread'],
  queryFn: () => call<Inbox>('GET', '/v1/messages?limit=1'),
  refetchInterval: 30_000,
});

export function readMessage(id: string) {
  return call<InboxMessage>('POST', `/v1/messages/${id}/read`);
}

/** The cancellation that can still be taken back; null for everybody else. */
export const ownGrace = queryOptions({
  queryKey: ['cancellation-grace'],
  queryFn: async () =>
    (await call<OwnCancellationGrace | undefined>('GET', '/v1/cancellation-grace')) ?? null,
  staleTime: 60_000,
});

/** What a cancellation keeps at this site, line by line. */
export const retentionRules = queryOptions({
  queryKey: ['retention-rules'],
  queryFn: () => call<Page<RetentionRule>>('GET', '/v1/retention-rules'),
});
