import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty, Input, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { staff } from '../api';
import { Failure } from '../Failure';
import { type AuditCriteria, auditTrail } from './api';
import './audit.css';
import { AuditTable } from './AuditTable';
import { linksOf } from './chain';
import './texts';

/** Who did what to whom and why, the newest first, with how each event stands in the chain. */
export function AuditPage() {
  const { t } = useTranslation('auditTrail');
  useDocumentTitle(t('title'));
  const [criteria, setCriteria] = useState<AuditCriteria>({});
  const [cursors, setCursors] = useState<string[]>([]);
  const query = useQuery(auditTrail(criteria, cursors.at(-1)));
  const items = query.data?.items ?? [];
  const next = query.data?.nextCursor;
  const whole = Object.values(criteria).every((value) => !value);
  const links = whole ? linksOf(items) : undefined;
  return (
    <>
      <h1 className="desk-h1">{t('title')}</h1>
      <p className="desk-lead">{t('lead')}</p>
      <Filters
        criteria={criteria}
        onCriteria={(wish) => {
          setCursors([]);
          setCriteria(wish);
        }}
      />
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} className="desk-panel" />}
      {query.isSuccess && <State links={links} />}
      {query.isSuccess && items.length === 0 && (
        <div className="desk-panel">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
        </div>
      )}
      {items.length > 0 && <AuditTable events={items} links={links} />}
      <p className="desk-pager">
        <Button
          size="small"
          disabled={cursors.length === 0}
          onClick={() => setCursors(cursors.slice(0, -1))}
        >
          {t('newer')}
        </Button>
        <Button
          size="small"
          disabled={!next}
          onClick={() => next && setCursors([...cursors, next])}
        >
          {t('older')}
        </Button>
      </p>
    </>
  );
}

/** What the page could check by itself; a filtered list shows no neighbours to check. */
function State({ links }: { links: ReturnType<typeof linksOf> | undefined }) {
  const { t } = useTranslation('auditTrail');
  if (!links) return <p className="desk-small audit-state">{t('state.filtered')}</p>;
  const count = (state: string) => [...links.values()].filter((one) => one === state).length;
  const broken = count('BROKEN');
  return (
    <Alert
      className="audit-state"
      type={broken ? 'error' : 'info'}
      showIcon
      title={
        broken
          ? t('state.broken', { count: broken })
          : t('state.linked', { linked: count('LINKED'), waiting: count('WAITING') })
      }
      description={t('state.how')}
    />
  );
}

interface FiltersProps {
  criteria: AuditCriteria;
  onCriteria: (criteria: AuditCriteria) => void;
}

function Filters({ criteria, onCriteria }: FiltersProps) {
  const { t } = useTranslation('auditTrail');
  const known = useQuery(staff).data?.items ?? [];
  const field = (name: 'action' | 'object' | 'subject') => (
    <Input.Search
      key={name}
      allowClear
      aria-label={t(`filter.${name}`)}
      placeholder={t(`filter.${name}`)}
      onSearch={(value) => onCriteria({ ...criteria, [name]: value.trim() || undefined })}
    />
  );
  return (
    <div className="desk-filters" role="search" aria-label={t('filter.label')}>
      <Select
        allowClear
        aria-label={t('filter.actor')}
        placeholder={t('filter.actor')}
        popupMatchSelectWidth={false}
        options={known.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(actor?: string) => onCriteria({ ...criteria, actor })}
      />
      {(['action', 'object', 'subject'] as const).map(field)}
    </div>
  );
}
