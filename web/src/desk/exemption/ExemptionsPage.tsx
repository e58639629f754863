import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exemption } from '../../api/setup';
import { useNow } from '../../shared/legalClock';
import { formatInstant } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { useMay } from '../parts/useMay';
import { exemptions, endExemption } from './api';
import { NewExemptionDialog } from './NewExemptionDialog';

/** Cases in which the law lets data be used without consent, each with its ground and evidence. */
export function ExemptionsPage() {
  const { t } = useTranslation('exemption');
  const [recording, setRecording] = useState(false);
  const record = useMay('dpo') && (
    <Button type="primary" onClick={() => setRecording(true)}>
      {t('record')}
    </Button>
  );
  return (
    <>
      <ListPage
        title={t('title')}
        lead={t('lead')}
        query={useInfiniteQuery(exemptions)}
        columns={useColumns()}
        rowKey={({ id }) => id}
        make={record}
        none={{ title: t('none.title'), text: t('none.text') }}
      />
      {recording && <NewExemptionDialog onClose={() => setRecording(false)} />}
    </>
  );
}

function useColumns(): Column<Exemption>[] {
  const { t, i18n } = useTranslation('exemption');
  return [
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
  ];
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
