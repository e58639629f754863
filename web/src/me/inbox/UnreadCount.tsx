import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unreadCount } from '../api';

/** How many messages wait, beside the name of their page; nothing while none does. */
export function UnreadCount() {
  const { t } = useTranslation('me');
  const unread = useQuery(unreadCount).data?.unread ?? 0;
  if (unread === 0) return null;
  return (
    <>
      {' '}
      <span className="unread-count" aria-hidden="true">
        {unread}
      </span>
      <span className="sr-only">{t('inbox.unreadCount', { count: unread })}</span>
    </>
  );
}
