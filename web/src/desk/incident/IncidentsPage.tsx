import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Incident } from '../../api/types';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { Listing } from '../parts/Listing';
import { ListPage } from '../parts/ListPage';
import { Shown } from '../parts/Shown';
import { incidents } from './api';
import './texts';

/** Incidents with the hour that is due first. */
export function IncidentsPage() {
  const { t } = useTranslation('incident');
  const [ended, setEnded] = useState(false);
  const query = useInfiniteQuery({ ...incidents(ended), refetchInterval: 30_000 });
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      query={query}
      filters={<Shown label={t('ended')} on={ended} onChange={setEnded} />}
      none={{ title: t('none.title'), text: t('none.text') }}
    >
      {(rows) => <Rows rows={rows} />}
    </ListPage>
  );
}

function Rows({ rows }: { rows: Incident[] }) {
  const { t } = useTranslation('incident');
  return (
    <Listing
      label={t('title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          title: t('field.title'),
          render: ({ id, title, number }) => (
            <>
              <Link to={`/incidents/${id}`}>{title}</Link>
              <div className="desk-small desk-mono">{number}</div>
            </>
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
      ]}
    />
  );
}
