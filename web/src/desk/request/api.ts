import { queryOptions } from '@tanstack/react-query';
import type {
  AnswerDraftSaved,
  AnswerPreviewed,
  AnswerTemplate,
  Page,
  RequestAttachment,
  RevealReason,
  RightsRequestFile,
} from '../../api/types';
import { attach } from '../../shared/attach';
import { call, open } from '../../shared/http';
import { keepFile, saveFile } from '../../shared/saveFile';

export const filesOf = (request: string) =>
  queryOptions({
    queryKey: ['request-files', request],
    queryFn: () => call<Page<RequestAttachment>>('GET', `/v1/requests/${request}/attachments`),
  });

export function addFile(request: string, file: Blob & { name: string }, internal: boolean) {
  const path = `/v1/requests/${request}/attachments${internal ? '?internal=true' : ''}`;
  return attach<RequestAttachment>(path, file);
}

/** What I have half written on this request; kept by the service, whatever becomes of the request. */
export const draftOf = (request: string) =>
  queryOptions({
    queryKey: ['draft', request],
    queryFn: () => call<AnswerDraftSaved>('GET', `/v1/requests/${request}/draft`),
    staleTime: Infinity,
  });

export interface Draft {
  text: string;
  reason?: string | undefined;
}

export function saveDraft(request: string, body: Draft) {
  return call<AnswerDraftSaved>('PUT', `/v1/requests/${request}/draft`, { body });
}

/** What the person would get, as the service would word it. */
export function previewAnswer(request: string, body: Draft) {
  return call<AnswerPreviewed>('POST', `/v1/requests/${request}/preview`, { body });
}

export const templatesOf = (request: string) =>
  queryOptions({
    queryKey: ['answer-templates', request],
    queryFn: () => call<Page<AnswerTemplate>>('GET', `/v1/requests/${request}/templates`),
    staleTime: Infinity,
  });

/** The request as it was written; that it was read and why enters the audit trail. */
export function revealRequest(request: string, reason: RevealReason) {
  return call<RightsRequestFile>('POST', `/v1/requests/${request}/reveal`, { body: { reason } });
}

/** One request as a file, with what leads to the person covered. */
export function saveCaseFile(request: string, number: string): Promise<void> {
  return saveFile(`/v1/requests/${request}/case-file`, 'application/zip', `${number}.zip`);
}

/** Everything about one request as it was written, with its files; that and why is audited. */
export async function saveWholeCase(request: string, number: string, reason: RevealReason) {
  const file = await open(`/v1/requests/${request}/case-file`, 'application/zip', { reason });
  keepFile(file, `${number}.zip`);
}
