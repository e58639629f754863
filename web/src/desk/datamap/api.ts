import { queryOptions } from '@tanstack/react-query';
import type {
  DataSource,
  NewDataSource,
  NewTreatment,
  Treatment,
  TreatmentPreview,
} from '../../api/setup';
import type { Page } from '../../api/types';
import { call } from '../../shared/http';

/** This suite's own services first, then the website's systems. */
export const sources = queryOptions({
  queryKey: ['data-sources'],
  queryFn: () => call<Page<DataSource>>('GET', '/v1/data-sources'),
});

export const sourceById = (id: string) =>
  queryOptions({
    queryKey: ['data-source', id],
    queryFn: () => call<DataSource>('GET', `/v1/data-sources/${id}`),
  });

export const treatments = queryOptions({
  queryKey: ['treatments'],
  queryFn: () => call<Page<Treatment>>('GET', '/v1/treatments'),
});

export function addSource(body: NewDataSource, key: string) {
  return call<DataSource>('POST', '/v1/data-sources', { body, key });
}

export function moveSource({ id, move }: { id: string; move: 'discover' | 'retire' }, key: string) {
  return call<DataSource>('POST', `/v1/data-sources/${id}/${move}`, { key });
}

export function setTreatment(body: NewTreatment) {
  return call<Treatment>('PUT', '/v1/treatments', { body });
}

export function previewTreatment(body: NewTreatment) {
  return call<TreatmentPreview>('POST', '/v1/treatments/preview', { body });
}

export function retireTreatment(
  body: { source: string; schema: string; table: string },
  key: string,
) {
  return call<Treatment>('POST', '/v1/treatments/retire', { body, key });
}
