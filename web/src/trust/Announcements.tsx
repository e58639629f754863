import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PublicAnnouncement } from '../api/types';
import { formatDay } from '../shared/time';
import { Card } from '../shared/ui/Card';
import { Tag } from '../shared/ui/Tag';
import { announcementsOf } from './api';

/** What the site tells everybody today; nothing at all while it has nothing to tell. */
export function Announcements({ site }: { site: string }) {
  const { t } = useTranslation('trust');
  const items = useQuery(announcementsOf(site)).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('announcements.title')}>
      <ul className="stack">
        {items.map((one) => (
          <Announcement key={one.id} announcement={one} />
        ))}
      </ul>
    </Card>
  );
}

function Announcement({ announcement }: { announcement: PublicAnnouncement }) {
  const { t, i18n } = useTranslation('trust');
  const { kind, title, text, publishedAt } = announcement;
  return (
    <li>
      <h3>{title}</h3>
      <p className="muted small">
        <Tag tone={kind === 'INCIDENT' ? 'bad' : 'plain'}>{t(`announcements.kind.${kind}`)}</Tag>{' '}
        {publishedAt && formatDay(publishedAt, i18n.language)}
      </p>
      <p className="announcement__text">{text}</p>
    </li>
  );
}
