import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeItem } from '../api/types';
import { Tag } from '../shared/ui/Tag';
import { ItemFacts } from './ItemFacts';

type Answer = 'GIVEN' | 'DECLINED';

interface AskedItemProps {
  item: NoticeItem;
  answer: Answer | undefined;
  missing: boolean;
  onAnswer: (answer: Answer) => void;
}

const answers = ['DECLINED', 'GIVEN'] as const;

/** One purpose that needs consent: yes and no side by side, alike, neither chosen before. */
export function AskedItem({ item, answer, missing, onAnswer }: AskedItemProps) {
  const { t } = useTranslation('demo');
  const id = useId();
  return (
    <article className="item">
      <h3 id={id}>
        {item.title}{' '}
        {item.separateConsent !== 'NONE' && <Tag tone="warn">{t('asked.separate')}</Tag>}{' '}
        {item.sensitive && <Tag tone="warn">{t('asked.sensitive')}</Tag>}
      </h3>
      <p>{item.text}</p>
      {item.necessityAndImpact && <p className="item__impact">{item.necessityAndImpact}</p>}
      <ItemFacts item={item} />
      <div className="choice" role="radiogroup" aria-labelledby={id}>
        {answers.map((choice) => (
          <label key={choice} className="choice__option">
            <input
              type="radio"
              name={id}
              checked={answer === choice}
              onChange={() => onAnswer(choice)}
            />
            <span>{t(`asked.${choice}`)}</span>
          </label>
        ))}
      </div>
      {missing && <p className="field__error">{t('asked.missing')}</p>}
    </article>
  );
}
