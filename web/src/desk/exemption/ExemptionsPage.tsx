import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exemption } from '../../api/setup';
import { useNow } from '../../shared/legalClock';
import { formatInstant } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { exemptions, endExemption } from './api';
import { NewExemptionDialog } from './NewExemptionDialog';

/** Cases in which the law lets data be used without consent, each with its ground and evidence. */
export function ExemptionsPage() {
  const { t } = useTranslation('exemption');
  const query = useInfiniteQuery(exemptions);
  const [recording, setRecording] = useState(false);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const record = useMay('dpo') && (
    <Button type="primary" onClick={() => setRecording(true)}>
      {t('record')}
    </Button>
  );
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} actions={items.length > 0 && record} />
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active className="desk-panel" />}
      {query.isSuccess && items.length === 0 && (
        <Teach title={t('none.title')} text={t('none.text')}>
          {record}
        </Teach>
      )}
      {items.length > 0 && <List items={items} />}
      {query.hasNextPage && (
        <Button onClick={() => void query.fetchNextPage()}>{t('more', { ns: 'shared' })}</Button>
      )}
      {recording && <NewExemptionDialog onClose={() => setRecording(false)} />}
    </>
  );
}

function List({ items }: { items: Exemption[] }) {
  const { t, i18n } = useTranslation('exemption');
  return (
    <Listing
      label={t('title')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'kind',
          title: t('field.kind'),
          render: ({ kind, clause }) => (
            <>
              {t(`kind.${kind}`)}
              <div className="desk-small">{clause}</div>
            </>
          ),
        },
        { key: 'purpose', title: t('field.purpose'), render: ({ purpose }) => purpose },
        {
          key: 'document',
          title: t('field.document'),
          render: ({ document, authority }) => (
            <>
              {document}
              <div className="desk-small">{authority}</div>
            </>
          ),
        },
        {
          key: 'until',
          title: t('field.validUntil'),
          render: ({ validUntil }) => formatInstant(validUntil, i18n.language),
        },
        { key: 'state', title: t('field.state'), render: (one) => <State exemption={one} /> },
        { key: 'moves', title: t('moves'), render: (one) => <Moves exemption={one} /> },
      ]}
    />
  );
}

type Standing = 'ENDED' | 'OVER' | 'COUNTS';

function useStanding(exemption: Exemption): Standing {
  const now = useNow();
  if (exemption.endedAt) return 'ENDED';
  if (Date.parse(exemption.validUntil) <= now) return 'OVER';
  return 'COUNTS';
}

function State({ exemption }: { exemption: Exemption }) {
  const { t } = useTranslation('exemption');
  const state = useStanding(exemption);
  const tones = { ENDED: 'plain', OVER: 'plain', COUNTS: 'good' } as const;
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>;
}

function Moves({ exemption }: { exemption: Exemption }) {
  const { t } = useTranslation('exemption');
  const officer = useMay('dpo');
  const state = useStanding(exemption);
  const queries = useQueryClient();
  const end = useAction(endExemption, () => queries.invalidateQueries());
  if (!officer || state !== 'COUNTS') return <>—</>;
  return (
    <span className="line-up">
      <Button size="small" danger loading={end.isPending} onClick={() => end.mutate(exemption.id)}>
        {t('end')}
      </Button>
      {end.isError && <Failure error={end.error} />}
    </span>
  );
}
