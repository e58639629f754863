import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxMessage } from '../../api/types';
import { languageOf } from '../../shared/textLanguage';
import { formatInstant } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { Unbroken } from '../../shared/ui/Unbroken';
import { readMessage } from '../api';

/** One message; opening it marks it as read. */
export function InboxEntry({ message }: { message: InboxMessage }) {
  const { t, i18n } = useTranslation('me');
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: readMessage,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
  const unread = !message.readAt && !read.isSuccess;
  const opened = (open: boolean) => {
    if (open && unread && !read.isPending) read.mutate(message.id);
  };
  return (
    <li className={unread ? 'inbox-entry inbox-entry--unread' : 'inbox-entry'}>
      <details onToggle={(event) => opened(event.currentTarget.open)}>
        <summary>
          <span className="inbox-entry__title" lang={languageOf(message.title)}>
            <Unbroken text={message.title} />
          </span>
          {unread && <Tag tone="info">{t('inbox.unread')}</Tag>}
          <span className="muted small">
            {t(`inbox.sender.${message.sender}`, { defaultValue: t('inbox.sender.SERVICE') })} ·{' '}
            <time dateTime={message.at}>{formatInstant(message.at, i18n.language)}</time>
          </span>
        </summary>
        <p className="inbox-entry__text" lang={languageOf(message.text)}>
          <Unbroken text={message.text} />
        </p>
        {message.about?.startsWith('req_') && (
          <p>
            <Link className="alone" to={`/me/requests/${message.about}`}>
              {t('inbox.toRequest')}
            </Link>
          </p>
        )}
      </details>
    </li>
  );
}
