import { useTranslation } from 'react-i18next';
import type { DataAbroad, SharedData } from '../api/types';
import { useCategories } from '../shared/categories';
import { useLocalText } from '../shared/localText';
import { Empty } from '../shared/ui/Empty';
import { Tag } from '../shared/ui/Tag';
import './lists.css';

/** 第三方共享清单: each recipient with what it gets, what for and how. */
export function SharedList({ shared }: { shared: SharedData[] }) {
  const { t } = useTranslation('lists');
  const name = useCategories();
  const text = useLocalText();
  if (shared.length === 0) return <Empty title={t('sharedNone')} />;
  return (
    <ul className="data-list">
      {shared.map((one) => (
        <li key={`${one.purpose} ${one.recipient}`} className="datum">
          <div>
            <h3>{one.name}</h3>
            {one.kind && <Tag>{t(`kind.${one.kind}`)}</Tag>}
          </div>
          <dl className="facts">
            <dt>{t('data')}</dt>
            <dd>{name(one.categories)}</dd>
            <dt>{t('why')}</dt>
            <dd>{text(one.use)}</dd>
            <dt>{t('for')}</dt>
            <dd>{text(one.title)}</dd>
            <dt>{t('method')}</dt>
            <dd>{text(one.method)}</dd>
            <dt>{t('contact')}</dt>
            <dd>{one.contact}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** Where abroad data go; says so when they go nowhere. */
export function AbroadList({ abroad }: { abroad: DataAbroad[] }) {
  const { t, i18n } = useTranslation('lists');
  const name = useCategories();
  const text = useLocalText();
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' });
  if (abroad.length === 0) return <p>{t('abroadNone')}</p>;
  return (
    <ul className="data-list">
      {abroad.map((one) => (
        <li key={`${one.purpose} ${one.country} ${one.recipient}`} className="datum">
          <div>
            <h3>{countries.of(one.country) ?? one.country}</h3>
            <p className="muted small">{one.recipient}</p>
          </div>
          <dl className="facts">
            <dt>{t('data')}</dt>
            <dd>{name(one.categories)}</dd>
            <dt>{t('for')}</dt>
            <dd>{text(one.title)}</dd>
            <dt>{t('safeguards')}</dt>
            <dd>{text(one.safeguards)}</dd>
            <dt>{t('risks')}</dt>
            <dd>{text(one.risks)}</dd>
            <dt>{t('contact')}</dt>
            <dd>{one.contact}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
