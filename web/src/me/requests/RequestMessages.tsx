import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { languageOf } from '../../shared/textLanguage';
import { formatInstant } from '../../shared/time';
import { Card } from '../../shared/ui/Card';
import { Unbroken } from '../../shared/ui/Unbroken';
import { WriteMessage } from './WriteMessage';

/** What the person wrote and what was answered, oldest first. */
export function RequestMessages({ request }: { request: RightsRequestFile }) {
  const { t, i18n } = useTranslation('me');
  const mayWrite = request.moves.includes('messages');
  if (request.messages.length === 0 && !request.details && !mayWrite) return null;
  return (
    <Card title={t('requests.messages')}>
      <ol className="request-messages">
        {request.details && (
          <li>
            <p className="muted small">{t('requests.details')}</p>
            <p lang={languageOf(request.details)}>{request.details}</p>
          </li>
        )}
        {request.messages.map((message) => (
          <li key={message.id}>
            <p className="muted small">
              {t(`requests.messageKind.${message.direction}`)} ·{' '}
              {formatInstant(message.at, i18n.language)}
            </p>
            <p lang={languageOf(message.text)}>
              <Unbroken text={message.text} />
            </p>
          </li>
        ))}
      </ol>
      {mayWrite && <WriteMessage id={request.id} />}
    </Card>
  );
}
