import { useTranslation } from 'react-i18next';
import type { NoticeItem } from '../api/types';
import { useCategories } from '../shared/categories';

/** Everything that must be told about one purpose; the long part folds. */
export function ItemFacts({ item }: { item: NoticeItem }) {
  const { t } = useTranslation('demo');
  const list = useCategories();
  return (
    <dl className="facts item__facts">
      <dt>{t('facts.basis')}</dt>
      <dd>{t(`basis.${item.basis}`, { defaultValue: item.basis })}</dd>
      <dt>{t('facts.categories')}</dt>
      <dd>{list(item.categories)}</dd>
      <dt>{t('facts.method')}</dt>
      <dd>{item.method}</dd>
      <dt>{t('facts.retention')}</dt>
      <dd>{item.retention}</dd>
      <dt>{t('facts.recipients')}</dt>
      <dd>
        {item.recipients.length === 0 && t('facts.noRecipients')}
        {item.recipients.map((recipient) => (
          <p key={recipient.name}>
            {recipient.name} · {recipient.contact} · {recipient.purpose} · {recipient.method} ·{' '}
            {list(recipient.categories)}
          </p>
        ))}
      </dd>
      {item.destinations.length > 0 && (
        <>
          <dt>{t('facts.destinations')}</dt>
          <dd>
            {item.destinations.map((destination) => (
              <p key={destination.recipient}>
                {destination.country} · {destination.recipient} · {destination.safeguards} ·{' '}
                {destination.risks}
              </p>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
