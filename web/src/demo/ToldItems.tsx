import { useTranslation } from 'react-i18next';
import type { NoticeItem } from '../api/types';
import { ItemFacts } from './ItemFacts';

interface ToldItemsProps {
  items: NoticeItem[];
  acknowledged: boolean;
  missing: boolean;
  onAcknowledge: (acknowledged: boolean) => void;
}

/** What rests on contract or law: told, never "consented"; acknowledged together. */
export function ToldItems({ items, acknowledged, missing, onAcknowledge }: ToldItemsProps) {
  const { t } = useTranslation('demo');
  return (
    <section className="told" aria-labelledby="told-title">
      <h2 id="told-title">{t('told.title')}</h2>
      <p className="muted">{t('told.lead')}</p>
      {items.map((item) => (
        <article className="item" key={item.purpose}>
          <h3>{item.title}</h3>
          <p>{item.text}</p>
          <ItemFacts item={item} />
        </article>
      ))}
      <label className="tick">
        <input
          type="checkbox"
          checked={acknowledged}
          aria-invalid={missing || undefined}
          onChange={(event) => onAcknowledge(event.target.checked)}
        />
        <span>{t('told.acknowledge')}</span>
      </label>
      {missing && <p className="field__error">{t('told.missing')}</p>}
    </section>
  );
}
