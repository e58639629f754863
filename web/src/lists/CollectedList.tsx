import { useTranslation } from 'react-i18next';
import type { CollectedData, DataUse } from '../api/types';
import { useCategories } from '../shared/categories';
import { useLocalText } from '../shared/localText';
import { Empty } from '../shared/ui/Empty';
import { Tag, type Tone } from '../shared/ui/Tag';
import './lists.css';

/** What is known of one person beside the list that is the same for all. */
export interface OwnData {
  /** The state of a purpose; `NONE` where the person was never asked or told. */
  stateOf: (purpose: string) => string;
  /** What is on record of a category, already masked. */
  valueOf: (category: string) => string | undefined;
}

interface CollectedListProps {
  collected: CollectedData[];
  own?: OwnData | undefined;
}

/** 已收集个人信息清单: each kind of data with everything it is used for. */
export function CollectedList({ collected, own }: CollectedListProps) {
  const { t } = useTranslation('lists');
  const name = useCategories();
  if (collected.length === 0) return <Empty title={t('collectedNone')} />;
  return (
    <ul className="data-list">
      {collected.map(({ category, uses }) => {
        const value = own?.valueOf(category);
        return (
          <li key={category} className="datum">
            <div>
              <h3>{name([category])}</h3>
              {value && <p className="muted small">{t('held', { value })}</p>}
            </div>
            <ul className="datum__uses">
              {uses.map((use) => (
                <Use
                  key={use.purpose}
                  category={name([category])}
                  use={use}
                  state={own?.stateOf(use.purpose)}
                />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

const tones: Record<string, Tone> = { GIVEN: 'good', NOTIFIED: 'info' };

interface UseProps {
  category: string;
  use: DataUse;
  state: string | undefined;
}

function Use({ category, use, state }: UseProps) {
  const { t } = useTranslation('lists');
  const text = useLocalText();
  const title = text(use.title);
  return (
    <li>
      <p className="datum__use">
        <strong>{title}</strong>
        {state && <Tag tone={tones[state] ?? 'plain'}>{t(`state.${state}`)}</Tag>}
        {use.sensitive && <Tag tone="warn">{t('sensitive')}</Tag>}
        {!state && use.basis === 'CONSENT' && <Tag>{t('optional')}</Tag>}
      </p>
      <p className="muted small">{text(use.text)}</p>
      <details>
        <summary aria-label={t('detailsNamed', { category, title })}>{t('details')}</summary>
        <dl className="facts small">
          <dt>{t('method')}</dt>
          <dd>{text(use.method)}</dd>
          <dt>{t('basis')}</dt>
          <dd>{t(`basis.${use.basis}`, { ns: 'shared', defaultValue: use.basisClause })}</dd>
          <dt>{t('retention')}</dt>
          <dd>{text(use.retention)}</dd>
        </dl>
      </details>
    </li>
  );
}
