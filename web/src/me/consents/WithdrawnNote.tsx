import { useTranslation } from 'react-i18next';
import type { WithdrawalView } from '../../api/types';
import { useCategories } from '../../shared/categories';
import { formatDay } from '../../shared/time';
import { Note } from '../../shared/ui/Note';

/** What a withdrawal did, and what will be erased by when. */
export function WithdrawnNote({ withdrawal }: { withdrawal: WithdrawalView }) {
  const { t, i18n } = useTranslation('me');
  const list = useCategories();
  return (
    <div className="consent__wide">
      <Note tone="good" title={t('consents.withdrawn')} live>
        {withdrawal.withdrawn.map(({ purpose, categories, retention, eraseBy }) => (
          <p key={purpose}>
            {eraseBy
              ? t('consents.erase', {
                  day: formatDay(eraseBy, i18n.language),
                  categories: list(categories),
                })
              : retention}
          </p>
        ))}
      </Note>
    </div>
  );
}
