import { queryOptions } from '@tanstack/react-query';
import type { Announcement, AnnouncementDraft } from '../../api/types';
import { call, callTagged } from '../../shared/http';
import { pagesOf } from '../parts/pagesOf';

export const announcements = pagesOf<Announcement>('announcements', '/v1/announcements');

export const announcementById = (id: string) =>
  queryOptions({
    queryKey: ['announcement', id],
    queryFn: () => callTagged<Announcement>('GET', `/v1/announcements/${id}`),
  });

export function draftAnnouncement(body: AnnouncementDraft, key: string) {
  return call<Announcement>('POST', '/v1/announcements', { body, key });
}

export function editAnnouncement(
  id: string,
  body: AnnouncementDraft,
  etag: string | undefined,
): Promise<Announcement> {
  return call('PUT', `/v1/announcements/${id}`, { body, ifMatch: etag });
}

export function moveAnnouncement(
  id: string,
  move: 'publish' | 'end',
  etag: string | undefined,
  key: string,
) {
  return call<Announcement>('POST', `/v1/announcements/${id}/${move}`, { key, ifMatch: etag });
}
