import { queryOptions } from '@tanstack/react-query';
import type { Incident, IncidentFile, Page } from '../../api/types';
import { call, callTagged, withQuery } from '../../shared/http';

export const incidents = (ended: boolean) =>
  queryOptions({
    queryKey: ['incidents', ended],
    queryFn: () =>
      call<Page<Incident>>(
        'GET',
        withQuery('/v1/incidents', { ended: ended ? 'true' : undefined, limit: 100 }),
      ),
    refetchInterval: 30_000,
  });

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
