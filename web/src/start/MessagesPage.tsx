import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../shared/http';
import { languageOf } from '../shared/textLanguage';
import { formatInstant } from '../shared/time';
import { Empty } from '../shared/ui/Empty';
import { Frame } from '../shared/ui/Frame';
import { Loaded } from '../shared/ui/Loaded';
import { Tag } from '../shared/ui/Tag';
import { Unbroken } from '../shared/ui/Unbroken';
import { useDocumentTitle } from '../shared/useDocumentTitle';
import './start.css';

/** A message as the local stack's sink keeps it. */
interface SentMessage {
  kind: 'MAIL' | 'SMS';
  to: string;
  subject: string;
  text: string;
  at: string;
}

/** What the local stack has sent; nothing leaves the machine. */
export default function MessagesPage() {
  const { t } = useTranslation('start');
  useDocumentTitle(t('mail.title'));
  const messages = useQuery({
    queryKey: ['local-messages'],
    queryFn: () => call<{ items: SentMessage[] }>('GET', '/local/messages'),
    refetchInterval: 5_000,
  });
  return (
    <Frame home="/" title={t('brand', { ns: 'shared' })}>
      <h1 className="page-title">{t('mail.title')}</h1>
      <p className="page-lead">{t('mail.lead')}</p>
      <Loaded query={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('mail.empty')}>
              <p>{t('mail.emptyHint')}</p>
            </Empty>
          ) : (
            <ul className="stack">
              {newestFirst(items).map((message, index) => (
                <Message key={`${message.at} ${index}`} message={message} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Frame>
  );
}

function newestFirst(messages: SentMessage[]): SentMessage[] {
  return [...messages].sort((one, other) => other.at.localeCompare(one.at));
}

function Message({ message }: { message: SentMessage }) {
  const { t, i18n } = useTranslation('start');
  const sms = message.kind === 'SMS';
  return (
    <li className="card message">
      <p className="message__head">
        <Tag tone={sms ? 'info' : 'plain'}>{t(sms ? 'mail.kind.sms' : 'mail.kind.mail')}</Tag>
        <span className="muted small">
          {t('mail.to')} {message.to}
        </span>
        <time className="muted small" dateTime={message.at}>
          {formatInstant(message.at, i18n.language)}
        </time>
      </p>
      {!sms &&
        (message.subject ? (
          <h2 className="message__subject" lang={languageOf(message.subject)}>
            <Unbroken text={message.subject} />
          </h2>
        ) : (
          <h2 className="message__subject">{t('mail.noSubject')}</h2>
        ))}
      <p className="message__text" lang={languageOf(message.text)}>
        <Unbroken text={message.text} />
      </p>
    </li>
  );
}
