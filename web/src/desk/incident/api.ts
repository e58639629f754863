import { queryOptions } from '@tanstack/react-query';
import type {
  Incident,
  IncidentFacts,
  IncidentFile,
  IncidentNoticePreview,
  IncidentPerson,
  IncidentReport,
  NewIncident,
} from '../../api/types';
import { call, callTagged } from '../../shared/http';
import { saveFile } from '../../shared/saveFile';
import { pagesOf } from '../parts/pagesOf';

/** Those that run, the earliest hour first, or all of them. */
export const incidents = (ended: boolean) =>
  pagesOf<Incident>('incidents', '/v1/incidents', { ended: ended ? 'true' : undefined });

export const incidentById = (id: string) =>
  queryOptions({
    queryKey: ['incident', id],
    queryFn: () => callTagged<IncidentFile>('GET', `/v1/incidents/${id}`),
    refetchInterval: 15_000,
  });

/** Its hours run from when it was known. */
export function recordIncident(body: NewIncident, key: string) {
  return call<Incident>('POST', '/v1/incidents', { body, key });
}

export function assessIncident(id: string, body: IncidentFacts, etag: string | undefined) {
  return call<Incident>('PUT', `/v1/incidents/${id}`, { body, ifMatch: etag });
}

export interface IncidentMove {
  id: string;
  move: string;
  body: object | undefined;
  etag: string | undefined;
}

export function moveIncident({ id, move, body, etag }: IncidentMove, key: string) {
  return call<Incident>('POST', `/v1/incidents/${id}/${move}`, { body, key, ifMatch: etag });
}

/** Those affected, by id, and whether they know. */
export const affectedBy = (id: string) =>
  pagesOf<IncidentPerson>(`incident-people-${id}`, `/v1/incidents/${id}/people`);

/** What people would read; refused while a part of it is missing. */
export const noticeOf = (id: string, version: number) =>
  queryOptions({
    queryKey: ['incident-notice', id, version],
    queryFn: () => call<IncidentNoticePreview>('GET', `/v1/incidents/${id}/notice`),
  });

/** The report as it can be written now, as a file. */
export function saveReport(id: string, number: string, kind: IncidentReport['kind']) {
  return saveFile(`/v1/incidents/${id}/report?kind=${kind}`, 'text/plain', `${number}-${kind}.txt`);
}
