import { queryOptions } from '@tanstack/react-query';
import type { Sources, SuppliedContact } from '../../api/setup';
import type {
  AssuranceView,
  EventView,
  Page,
  ReceiptView,
  Restriction,
  RightsRequest,
  RightsRequestFile,
  SubjectConsentView,
  SubjectOverview,
} from '../../api/types';
import { call, withQuery } from '../../shared/http';

/** What one list gives at once; who has more is shown that there is more. */
const MOST = 100;

export const personById = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: () => call<SubjectOverview>('GET', `/v1/subjects/${id}`),
  });

export const consentsOf = (id: string) =>
  queryOptions({
    queryKey: ['person-consents', id],
    queryFn: () => call<Page<SubjectConsentView>>('GET', `/v1/subjects/${id}/consents`),
  });

export const consentEventsOf = (id: string) =>
  queryOptions({
    queryKey: ['person-consent-events', id],
    queryFn: () =>
      call<Page<EventView>>('GET', withQuery(`/v1/subjects/${id}/consent-events`, { limit: MOST })),
  });

export const receiptsOf = (id: string) =>
  queryOptions({
    queryKey: ['person-receipts', id],
    queryFn: () =>
      call<Page<ReceiptView>>('GET', withQuery('/v1/receipts', { subject: id, limit: MOST })),
  });

export const requestsOf = (id: string) =>
  queryOptions({
    queryKey: ['person-requests', id],
    queryFn: () =>
      call<Page<RightsRequest>>('GET', withQuery('/v1/requests', { subject: id, limit: MOST })),
  });

/** A request with its messages, for its moments; asked for once. */
export const fileOf = (request: string) =>
  queryOptions({
    queryKey: ['person-request', request],
    queryFn: () => call<RightsRequestFile>('GET', `/v1/requests/${request}`),
  });

/** How the name was proved; asking goes into the audit trail. */
export const levelOf = (id: string) =>
  queryOptions({
    queryKey: ['person-level', id],
    queryFn: () => call<AssuranceView>('GET', `/v1/subjects/${id}/assurance`),
    refetchOnWindowFocus: false,
  });

export const restrictionsOf = (id: string) =>
  queryOptions({
    queryKey: ['person-restrictions', id],
    queryFn: () => call<Page<Restriction>>('GET', withQuery('/v1/restrictions', { subject: id })),
  });

/** Contacts of others that the person supplied; masked, without the others' ids. */
export const suppliedBy = (id: string) =>
  queryOptions({
    queryKey: ['person-supplied', id],
    queryFn: () => call<Page<SuppliedContact>>('GET', `/v1/subjects/${id}/supplied-contacts`),
  });

/** By whom and for what the person's own contact was supplied. */
export const sourcesOf = (id: string) =>
  queryOptions({
    queryKey: ['person-sources', id],
    queryFn: () => call<Sources>('GET', `/v1/subjects/${id}/sources`),
  });
