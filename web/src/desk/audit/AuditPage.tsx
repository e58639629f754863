import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Alert, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { staff } from '../api';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { MoreRows, rowsOf } from '../parts/rows';
import { Teach } from '../parts/Teach';
import { type AuditCriteria, auditTrail } from './api';
import './audit.css';
import { AuditTable } from './AuditTable';
import { linksOf } from './chain';
import './texts';

/** Who did what to whom and why, the newest first, with how each event stands in the chain. */
export function AuditPage() {
  const { t } = useTranslation('auditTrail');
  const [criteria, setCriteria] = useState<AuditCriteria>({});
  const query = useInfiniteQuery({ ...auditTrail(criteria), refetchInterval: 30_000 });
  const whole = Object.values(criteria).every((value) => !value);
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} />
      <Filters criteria={criteria} onCriteria={setCriteria} />
      <Answered query={query}>
        {(data) => {
          const events = rowsOf(data);
          if (events.length === 0) return <Teach title={t('none.title')} text={t('none.text')} />;
          const links = whole ? linksOf(events) : undefined;
          return (
            <>
              <State links={links} />
              <AuditTable events={events} links={links} />
              <MoreRows query={query} />
            </>
          );
        }}
      </Answered>
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
