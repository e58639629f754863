import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { formatDueDay } from '../../shared/time';
import { Panel } from '../Panel';

/** What the request names beyond words: an authority and its day, a recipient, wrong values. */
export function Named({ request: { particulars } }: { request: RightsRequestFile }) {
  const { t, i18n } = useTranslation('particular');
  const { forwarded, recipient, fields } = particulars ?? {};
  if (!forwarded && !recipient && !fields) return null;
  return (
    <Panel title={t(`named.${forwarded ? 'forwarded' : recipient ? 'recipient' : 'fields'}`)}>
      <dl className="desk-facts">
        {forwarded && (
          <>
            <dt>{t('named.authority')}</dt>
            <dd>{forwarded.authority}</dd>
            <dt>{t('named.reference')}</dt>
            <dd>{forwarded.reference}</dd>
            <dt>{t('named.answerBy')}</dt>
            <dd>{formatDueDay(forwarded.answerBy, i18n.language)}</dd>
          </>
        )}
        {recipient && (
          <>
            <dt>{t('named.name')}</dt>
            <dd>{recipient.name}</dd>
            <dt>{t('named.contact')}</dt>
            <dd>{recipient.contact}</dd>
          </>
        )}
        {fields?.map(({ field, from, to }) => (
          <div key={field}>
            <dt className="desk-mono">{field}</dt>
            <dd>
              {from && (
                <>
                  <del>{from}</del> →{' '}
                </>
              )}
              {to}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
