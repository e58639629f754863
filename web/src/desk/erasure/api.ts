import { queryOptions } from '@tanstack/react-query';
import type { Erasure, ErasurePhase } from '../../api/types';
import { call } from '../../shared/http';
import { saveFile } from '../../shared/saveFile';
import { pagesOf } from '../parts/pagesOf';

export const erasures = (phase: ErasurePhase | undefined) =>
  pagesOf<Erasure>('erasures', '/v1/erasures', { phase });

export const erasureById = (id: string) =>
  queryOptions({
    queryKey: ['erasure', id],
    queryFn: () => call<Erasure>('GET', `/v1/erasures/${id}`),
    refetchInterval: 15_000,
  });

const forms = {
  pdf: 'application/pdf',
  jsonld: 'application/ld+json',
  tlog: 'text/plain',
} as const;

export type CertificateForm = keyof typeof forms;
export const certificateForms = Object.keys(forms) as CertificateForm[];

/** The certificate to keep; every form can be checked offline. */
export function saveCertificate(id: string, form: CertificateForm): Promise<void> {
  return saveFile(`/v1/certificates/${id}`, forms[form], `${id}.${form}`);
}
