import { queryOptions } from '@tanstack/react-query';
import type { Incident, IncidentFile } from '../../api/types';
import { call, callTagged } from '../../shared/http';
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

export interface IncidentMove {
  id: string;
  move: string;
  body: object | undefined;
  etag: string | undefined;
}

export function moveIncident({ id, move, body, etag }: IncidentMove, key: string) {
  return call<Incident>('POST', `/v1/incidents/${id}/${move}`, { body, key, ifMatch: etag });
}
