import { queryOptions } from '@tanstack/react-query';
import type { Purpose, PurposeDraft } from '../../api/setup';
import type { Page } from '../../api/types';
import { call, callTagged } from '../../shared/http';

/** The newest version of every purpose. */
export const purposes = queryOptions({
  queryKey: ['purposes'],
  queryFn: () => call<Page<Purpose>>('GET', '/v1/purposes?limit=200'),
});

export const purposeByCode = (code: string) =>
  queryOptions({
    queryKey: ['purpose', code],
    queryFn: () => callTagged<Purpose>('GET', `/v1/purposes/${code}`),
    refetchOnWindowFocus: false,
  });

export const purposeVersions = (code: string) =>
  queryOptions({
    queryKey: ['purpose-versions', code],
    queryFn: () => call<Page<Purpose>>('GET', `/v1/purposes/${code}/versions`),
  });

export function draftPurpose(body: PurposeDraft, key: string) {
  return call<Purpose>('POST', '/v1/purposes', { body, key });
}

/** Saves the draft over the revision that `etag` names. */
export function savePurpose({ body, etag }: { body: PurposeDraft; etag: string | undefined }) {
  return call<Purpose>('PUT', `/v1/purposes/${body.code}`, { body, ifMatch: etag });
}

export function movePurpose(
  { code, move }: { code: string; move: 'publish' | 'retire' },
  key: string,
) {
  return call<Purpose>('POST', `/v1/purposes/${code}/${move}`, { key });
}

/** A purpose as a draft of its next version says it; fields of no meaning there are left out. */
export function draftOf(purpose: Purpose): PurposeDraft {
  const { code, title, text, legalBasis, categories, method, sensitive, necessary, retention } =
    purpose;
  const { necessityAndImpact, separateConsent, recipients, destinations, validityDays } = purpose;
  const { automatedDecision, nonPersonalised, assessment, askAgainDays, effectiveFrom } = purpose;
  const reworded = purpose.state === 'DRAFT' && purpose.reworded;
  return {
    code,
    title,
    text,
    legalBasis,
    categories,
    method,
    sensitive,
    necessary,
    separateConsent,
    recipients,
    destinations,
    retention,
    automatedDecision,
    effectiveFrom,
    ...(necessityAndImpact && { necessityAndImpact }),
    ...(nonPersonalised && { nonPersonalised }),
    ...(assessment && { assessment }),
    ...(validityDays && { validityDays }),
    ...(askAgainDays && { askAgainDays }),
    ...(reworded && { reworded }),
  };
}
