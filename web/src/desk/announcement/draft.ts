import type { Announcement, AnnouncementDraft } from '../../api/types';

export const emptyDraft: Partial<AnnouncementDraft> = { kind: 'SERVICE', byMessage: false };

/** The words of one that is there, as its form holds them. */
export function draftOf({ kind, title, text, byMessage, endsOn }: Announcement): AnnouncementDraft {
  return { kind, title, text, byMessage, ...(endsOn && { endsOn }) };
}

/** What is sent: a last day that was left empty is left out. */
export function draftFrom({ endsOn, ...said }: AnnouncementDraft): AnnouncementDraft {
  return endsOn ? { ...said, endsOn } : said;
}
