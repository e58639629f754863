import { useTranslation } from 'react-i18next';
import type { Announcement, AnnouncementDraft } from '../../api/types';
import { type Move, Moves } from '../parts/Moves';
import { useMay } from '../parts/useMay';
import { AnnouncementFields } from './AnnouncementFields';
import { editAnnouncement, moveAnnouncement } from './api';
import { draftFrom, draftOf } from './draft';

interface AnnouncementMovesProps {
  announcement: Announcement;
  etag: string | undefined;
}

/** What may be done to it: agents word it, the officer shows it to everybody and takes it down. */
export function AnnouncementMoves({ announcement, etag }: AnnouncementMovesProps) {
  const { t } = useTranslation('announcement');
  const writes = useMay('dpo', 'agent');
  const publishes = useMay('dpo');
  const offered: (Move & { may: boolean })[] = [
    {
      name: 'publish',
      title: t('move.publish'),
      lead: t(announcement.byMessage ? 'consequence.publishToAll' : 'consequence.publish'),
      may: publishes,
    },
    {
      name: 'edit',
      title: t('move.edit'),
      fields: <AnnouncementFields fixed />,
      initial: draftOf(announcement),
      wide: true,
      may: writes,
    },
    {
      name: 'end',
      title: t('move.end'),
      lead: t('consequence.end'),
      danger: true,
      may: publishes,
    },
  ];
  return (
    <Moves
      moves={offered.filter(({ name, may }) => may && announcement.moves.includes(name))}
      act={(move, body, key) =>
        move === 'edit'
          ? editAnnouncement(announcement.id, draftFrom(body as AnnouncementDraft), etag)
          : moveAnnouncement(announcement.id, move === 'publish' ? 'publish' : 'end', etag, key)
      }
    />
  );
}
