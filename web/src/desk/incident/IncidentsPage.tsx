import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../api/types';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import type { Column } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { Named } from '../parts/Named';
import { Shown } from '../parts/Shown';
import { useMay } from '../parts/useMay';
import { incidents } from './api';
import { NewIncidentDialog } from './NewIncidentDialog';
import './texts';

/** Incidents with the hour that is due first. */
export function IncidentsPage() {
  const { t } = useTranslation('incident');
  const [ended, setEnded] = useState(false);
  const query = useInfiniteQuery({ ...incidents(ended), refetchInterval: 30_000 });
  const [recording, setRecording] = useState(false);
  const record = useMay('dpo', 'agent') && (
    <Button type="primary" onClick={() => setRecording(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <ListPage
        title={t('title')}
        lead={t('lead')}
        query={query}
        make={record}
        filters={<Shown label={t('ended')} on={ended} onChange={setEnded} />}
        columns={useColumns()}
        rowKey={({ id }) => id}
        none={{ title: t('none.title'), text: t('none.text') }}
      />
      {recording && <NewIncidentDialog onClose={() => setRecording(false)} />}
    </>
  );
}

function useColumns(): Column<Incident>[] {
  const { t } = useTranslation('incident');
  return [
    {
      key: 'title',
      title: t('field.title'),
      render: ({ id, title, number }) => (
        <Named to={`/incidents/${id}`} name={title} code={number} />
      ),
    },
    {
      key: 'state',
      title: t('field.state'),
      render: ({ state }) => <Tag tone="info">{t(`state.${state}`)}</Tag>,
    },
    {
      key: 'due',
      title: t('field.due'),
      render: ({ due }) => (due ? <Countdown due={due} /> : '—'),
    },
    {
      key: 'kind',
      title: t('field.kind'),
      render: ({ kind, level }) => (
        <span className="line-up">
          {t(`kind.${kind}`)} <Tag tone="warn">{level}</Tag>
        </span>
      ),
    },
    { key: 'known', title: t('known'), render: ({ knownAt }) => <Moment at={knownAt} /> },
  ];
}
