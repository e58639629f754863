import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoryRule } from '../../api/setup';
import { useCategories } from '../../shared/categories';
import { usePeriod } from '../../shared/period';
import { Tag } from '../../shared/ui/Tag';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { Named } from '../parts/Named';
import { PageTop } from '../parts/PageTop';
import { Retire } from '../parts/Retire';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { retireRule, rules } from './api';
import { CancellationRule } from './CancellationRule';
import { Conflicts } from './Conflicts';
import { RuleDialog } from './RuleDialog';
import { Runs } from './Runs';

/** How long what is kept, by which law, and the runs that let go of it. */
export function RulesPage() {
  const { t } = useTranslation('rule');
  const query = useQuery(rules);
  const officer = useMay('dpo');
  const [making, setMaking] = useState<Partial<CategoryRule>>();
  const make = officer && (
    <Button type="primary" onClick={() => setMaking({})}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} actions={make} />
      <div className="stack">
        <Conflicts />
        <Answered query={query}>
          {({ items }) => {
            const cancellation = items.find(({ category }) => !category);
            const categories = items.flatMap(({ category }) => category ?? []);
            return (
              <>
                {categories.length ? (
                  <CategoryRules items={categories} onChange={officer ? setMaking : undefined} />
                ) : (
                  <Teach title={t('none.title')} text={t('none.text')}>
                    {make}
                  </Teach>
                )}
                {cancellation && (
                  <Panel title={t('cancellation.title')}>
                    <CancellationRule key={cancellation.version} rule={cancellation} />
                  </Panel>
                )}
              </>
            );
          }}
        </Answered>
        <Runs />
      </div>
      {making && <RuleDialog from={making} onClose={() => setMaking(undefined)} />}
    </>
  );
}

interface CategoryRulesProps {
  items: CategoryRule[];
  onChange: ((rule: CategoryRule) => void) | undefined;
}

function CategoryRules({ items, onChange }: CategoryRulesProps) {
  const { t } = useTranslation('rule');
  const period = usePeriod();
  const categories = useCategories();
  return (
    <Listing
      label={t('title')}
      rows={items}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'category',
          title: t('field.category'),
          render: ({ category, code, version }) => (
            <Named name={categories([category])} code={`${code} · v${version}`} />
          ),
        },
        {
          key: 'trigger',
          title: t('field.trigger'),
          render: ({ trigger }) => t(`trigger.${trigger}`, { defaultValue: trigger }),
        },
        {
          key: 'period',
          title: t('field.period'),
          render: ({ bound, amount, unit }) => (
            <Tag tone={bound === 'AT_LEAST' ? 'info' : 'good'}>
              {t(`bound.${bound}`, { period: period(`${amount} ${unit}`) })}
            </Tag>
          ),
        },
        { key: 'action', title: t('field.action'), render: ({ action }) => t(`action.${action}`) },
        {
          key: 'basis',
          title: t('field.basis'),
          render: ({ basisKind, basis }) => (
            <span className="wrap">
              {t(`basisKind.${basisKind}`)} · {basis}
            </span>
          ),
        },
        ...(onChange
          ? [
              {
                key: 'moves',
                title: t('moves'),
                render: (rule: CategoryRule) => (
                  <span className="line-up">
                    <Button size="small" onClick={() => onChange(rule)}>
                      {t('next')}
                    </Button>
                    <Retire
                      name={t('retire')}
                      title={t('retireTitle')}
                      text={t('retireText')}
                      code={rule.code}
                      act={retireRule}
                    />
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
