import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Erasure, ErasurePhase } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { erasures } from './api';
import './erasure.css';
import { stuckIn } from './stuck';
import './texts';

const phases: ErasurePhase[] = ['CANCEL', 'HOLD', 'END', 'EVIDENCE', 'DONE'];

/** Every erasure, with how far it is; those that stand still stand out. */
export function ErasuresPage() {
  const { t } = useTranslation('erasure');
  useDocumentTitle(t('title'));
  const [search, setSearch] = useSearchParams();
  const phase = phases.find((one) => one === search.get('phase'));
  const onlyStuck = search.get('stuck') === '1';
  const [cursors, setCursors] = useState<string[]>([]);
  const query = useQuery(erasures(phase, cursors.at(-1)));
  const items = (query.data?.items ?? []).filter((one) => !onlyStuck || stuckIn(one).length > 0);
  const next = query.data?.nextCursor;
  return (
    <>
      <h1 className="desk-h1">{t('title')}</h1>
      <p className="desk-lead">{t('lead')}</p>
      <div className="desk-filters" role="search" aria-label={t('filter')}>
        <Select
          allowClear
          aria-label={t('phaseLabel')}
          placeholder={t('phaseLabel')}
          popupMatchSelectWidth={false}
          value={phase}
          options={phases.map((value) => ({ value, label: t(`phase.${value}`) }))}
          onChange={(value?: ErasurePhase) => {
            setCursors([]);
            setSearch(value ? { phase: value } : {}, { replace: true });
          }}
        />
        {onlyStuck && (
          <Button type="link" onClick={() => setSearch({}, { replace: true })}>
            {t('all')}
          </Button>
        )}
      </div>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} className="desk-panel" />}
      {query.isSuccess && items.length === 0 && (
        <div className="desk-panel">
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={t(onlyStuck ? 'noneStuck' : 'none')}
          />
        </div>
      )}
      {items.length > 0 && <List items={items} />}
      {(next || cursors.length > 0) && (
        <p className="desk-pager">
          <Button
            size="small"
            disabled={cursors.length === 0}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            {t('queue.previous', { ns: 'desk' })}
          </Button>
          <Button
            size="small"
            disabled={!next}
            onClick={() => next && setCursors([...cursors, next])}
          >
            {t('queue.following', { ns: 'desk' })}
          </Button>
        </p>
      )}
    </>
  );
}

function List({ items }: { items: Erasure[] }) {
  const { t } = useTranslation('erasure');
  return (
    <div className="desk-panel desk-scroll">
      <table className="desk-table">
        <thead>
          <tr>
            {['erasure', 'phase', 'steps', 'started', 'certificate'].map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((erasure) => (
            <tr key={erasure.id}>
              <th scope="row">
                <Link to={`/erasures/${erasure.id}`} className="desk-mono">
                  {erasure.subject ?? t('anonymous')}
                </Link>
              </th>
              <td>
                <Tag tone={erasure.phase === 'DONE' ? 'good' : 'info'}>
                  {t(`phase.${erasure.phase}`)}
                </Tag>{' '}
                {stuckIn(erasure).length > 0 && <Tag tone="bad">{t('stuck')}</Tag>}
              </td>
              <td>
                {erasure.steps.filter(({ doneAt }) => doneAt).length} / {erasure.steps.length}
              </td>
              <td>
                <Moment at={erasure.startedAt} day />
              </td>
              <td className="desk-mono">{erasure.certificate ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
