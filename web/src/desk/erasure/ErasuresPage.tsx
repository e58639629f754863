import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Erasure, ErasurePhase } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { filtered } from '../parts/pagesOf';
import { erasures } from './api';
import './erasure.css';
import { stuckIn } from './stuck';
import './texts';

const phases: ErasurePhase[] = ['CANCEL', 'HOLD', 'END', 'EVIDENCE', 'DONE'];

/** Every erasure, with how far it is; those that stand still stand out. */
export function ErasuresPage() {
  const { t } = useTranslation('erasure');
  const [search, setSearch] = useSearchParams();
  const phase = phases.find((one) => one === search.get('phase'));
  const onlyStuck = search.get('stuck') === '1';
  const query = useInfiniteQuery({
    ...erasures(phase),
    select: filtered((one) => !onlyStuck || stuckIn(one).length > 0),
    refetchInterval: 30_000,
  });
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      none={{ title: t(onlyStuck ? 'noneStuck' : 'none.title'), text: t('none.text') }}
      filters={
        <>
          <Select
            allowClear
            aria-label={t('phaseLabel')}
            placeholder={t('phaseLabel')}
            popupMatchSelectWidth={false}
            value={phase}
            options={phases.map((value) => ({ value, label: t(`phase.${value}`) }))}
            onChange={(value?: ErasurePhase) => {
              setSearch(value ? { phase: value } : {}, { replace: true });
            }}
          />
          {onlyStuck && (
            <Button type="link" onClick={() => setSearch({}, { replace: true })}>
              {t('all')}
            </Button>
          )}
        </>
      }
    />
  );
}

function useColumns(): Column<Erasure>[] {
  const { t } = useTranslation('erasure');
  return [
    {
      key: 'erasure',
      title: t('column.erasure'),
      render: ({ id, subject }) => (
        <Link to={`/erasures/${id}`} className="desk-mono">
          {subject ?? t('anonymous')}
        </Link>
      ),
    },
    {
      key: 'phase',
      title: t('column.phase'),
      render: (erasure) => (
        <>
          <Tag tone={erasure.phase === 'DONE' ? 'good' : 'info'}>{t(`phase.${erasure.phase}`)}</Tag>{' '}
          {stuckIn(erasure).length > 0 && <Tag tone="bad">{t('stuck')}</Tag>}
        </>
      ),
    },
    {
      key: 'steps',
      title: t('column.steps'),
      render: ({ steps }) => `${steps.filter(({ doneAt }) => doneAt).length} / ${steps.length}`,
    },
    {
      key: 'started',
      title: t('column.started'),
      render: ({ startedAt }) => <Moment at={startedAt} day />,
    },
    {
      key: 'certificate',
      title: t('column.certificate'),
      render: ({ certificate }) => <span className="desk-mono">{certificate ?? '—'}</span>,
    },
  ];
}
