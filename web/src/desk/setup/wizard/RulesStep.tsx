import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NewCategoryRule } from '../../../api/setup';
import { useCategories } from '../../../shared/categories';
import { usePeriod } from '../../../shared/period';
import { Answered } from '../../parts/Answered';
import { makeRule, rules } from '../../rule/api';
import { starterRules } from '../catalogue';
import { StarterList } from './StarterList';

const nameOf = ({ code, category, trigger }: NewCategoryRule) =>
  code ?? `${category.replaceAll('_', '-')}-${trigger}`;

/** Periods that laws set, each with its clause, and common ones of one's own. */
export function RulesStep() {
  const { t } = useTranslation('wizard');
  const period = usePeriod();
  const categories = useCategories();
  const query = useQuery(rules);
  const queries = useQueryClient();
  return (
    <Answered query={query}>
      {({ items }) => (
        <>
          <StarterList
            starters={starterRules.map((rule) => ({
              code: nameOf(rule),
              title: `${categories([rule.category])} · ${t(`rules.${rule.bound ?? 'AT_MOST'}`, {
                period: period(`${rule.amount} ${rule.unit}`),
              })}`,
              text: `${t(`rules.${rule.action}`)} · ${rule.basis}`,
              there: items.some(({ code }) => code === nameOf(rule)) ? t('there') : undefined,
              usual: rule.basisKind === 'POLICY' && ['inquiry', 'support'].includes(rule.category),
            }))}
            take={(code, key) => {
              const starter = starterRules.find((rule) => nameOf(rule) === code);
              return starter ? makeRule(starter, key) : Promise.resolve();
            }}
            onTaken={() => queries.invalidateQueries()}
          />
          <Link to="/rules">{t('rules.all')}</Link>
        </>
      )}
    </Answered>
  );
}
