import { useTranslation } from 'react-i18next';
import type { Announcement } from '../../api/types';
import { Tag, type Tone } from '../../shared/ui/Tag';

const tones: Record<Announcement['state'], Tone> = {
  DRAFT: 'warn',
  PUBLISHED: 'good',
  ENDED: 'plain',
};

/** Whether people see it. */
export function AnnouncementState({ state }: Pick<Announcement, 'state'>) {
  const { t } = useTranslation('announcement');
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>;
}
