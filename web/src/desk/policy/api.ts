import { queryOptions } from '@tanstack/react-query';
import type {
  Findings,
  Policy,
  PolicyDiff,
  PolicyDraft,
  PolicyEffect,
  PolicyRequest,
  PolicySummary,
  PolicyVersion,
} from '../../api/setup';
import type { Page } from '../../api/types';
import { call, callTagged, type Tagged, withQuery } from '../../shared/http';

const versionPath = (document: string, version: number) =>
  `/v1/policies/${document}/versions/${version}`;

export const policies = queryOptions({
  queryKey: ['policies'],
  queryFn: () => call<Page<Policy>>('GET', '/v1/policies'),
});

export const versionsOf = (document: string) =>
  queryOptions({
    queryKey: ['policy-versions', document],
    queryFn: () => call<Page<PolicySummary>>('GET', `/v1/policies/${document}/versions`),
  });

export const policyVersion = (document: string, version: number) =>
  queryOptions({
    queryKey: ['policy-version', document, version],
    queryFn: () => callTagged<PolicyVersion>('GET', versionPath(document, version)),
    refetchOnWindowFocus: false,
  });

/** What reading the text finds, in the page's language where it is written in it. */
export const findingsOf = (document: string, version: number, language: string) =>
  queryOptions({
    queryKey: ['policy-findings', document, version, language],
    queryFn: () =>
      call<Findings>('GET', `${versionPath(document, version)}/findings`, {
        headers: { 'Accept-Language': language },
      }),
  });

export const effectOf = (document: string, version: number) =>
  queryOptions({
    queryKey: ['policy-effect', document, version],
    queryFn: () => call<PolicyEffect>('GET', `${versionPath(document, version)}/effect`),
  });

export const diffOf = (document: string, version: number, from: number | undefined) =>
  queryOptions({
    queryKey: ['policy-diff', document, version, from],
    queryFn: () =>
      call<PolicyDiff>('GET', withQuery(`${versionPath(document, version)}/diff`, { from })),
  });

export function makePolicy(body: PolicyRequest, key: string) {
  return call<Policy>('POST', '/v1/policies', { body, key });
}

export function draftVersion(document: string, body: PolicyDraft, key: string) {
  return call<PolicyVersion>('POST', `/v1/policies/${document}/versions`, { body, key });
}

/** Saves a draft over the revision that `etag` names; 412 when somebody saved another one. */
export function saveVersion(
  { document, version }: PolicyVersion,
  etag: string | undefined,
  body: PolicyDraft,
): Promise<Tagged<PolicyVersion>> {
  return callTagged('PUT', versionPath(document, version), { body, ifMatch: etag });
}

export function publishVersion(document: string, version: number, key: string) {
  return call<PolicyVersion>('POST', `${versionPath(document, version)}/publish`, { key });
}

/** A version as an edit has to say it again. */
export function draftOf(version: PolicyVersion): PolicyDraft {
  const { format, significance, changes, effectiveFrom, declared, text } = version;
  const { promises, purposes, reconsent } = declared;
  return {
    format,
    significance,
    changes,
    effectiveFrom,
    text: written(text),
    ...(promises && { promises }),
    ...(purposes && { purposes }),
    ...(reconsent && { reconsent }),
  };
}

/** The texts that hold something: one that is not written is left out. */
export function written(text: Partial<Record<'zh' | 'en', string | null>>) {
  const { zh, en } = text;
  return { ...(zh?.trim() && { zh }), ...(en?.trim() && { en }) };
}
