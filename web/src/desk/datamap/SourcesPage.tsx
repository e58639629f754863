import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DataSource } from '../../api/setup';
import { formatInstant } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { sources, treatments } from './api';
import { NewSourceDialog } from './NewSourceDialog';

/** Everywhere personal data lie. */
export function SourcesPage() {
  const { t } = useTranslation('datamap');
  const query = useQuery(sources);
  const [adding, setAdding] = useState(false);
  const add = useMay('dpo') && (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} actions={add} />
      <Answered query={query}>
        {({ items }) => (
          <div className="stack">
            <Sources items={items} />
            {items.every(({ kind }) => kind === 'SUITE') && (
              <Teach title={t('none.title')} text={t('none.text')}>
                {add}
              </Teach>
            )}
          </div>
        )}
      </Answered>
      {adding && <NewSourceDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Sources({ items }: { items: DataSource[] }) {
  const { t, i18n } = useTranslation('datamap');
  const mapped = useQuery(treatments).data?.items ?? [];
  const isOurs = ({ kind }: DataSource) => kind === 'SUITE';
  return (
    <Listing
      label={t('title')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('field.name'),
          render: (source) => (
            <>
              {isOurs(source) ? (
                source.name
              ) : (
                <Link to={`/data-map/${source.id}`}>{source.name}</Link>
              )}
              <div className="desk-small desk-mono">{source.code}</div>
            </>
          ),
        },
        {
          key: 'kind',
          title: t('field.kind'),
          render: (source) => (
            <>
              {t(`kind.${source.kind}`)}
              <div className="desk-small desk-mono">
                {source.url ?? (source.host && `${source.host}:${source.port}/${source.database}`)}
              </div>
            </>
          ),
        },
        {
          key: 'state',
          title: t('state'),
          render: ({ state }) => (
            <Tag tone={state === 'RETIRED' ? 'bad' : 'good'}>
              {t(`sourceState.${state}`, { defaultValue: state })}
            </Tag>
          ),
        },
        {
          key: 'tables',
          title: t('tables'),
          render: (source) =>
            isOurs(source)
              ? t('byItself')
              : t('mappedOf', {
                  mapped: mapped.filter((one) => one.source === source.id).length,
                  tables: source.tableCount,
                }),
        },
        {
          key: 'discovered',
          title: t('discoveredAt'),
          wideOnly: true,
          render: ({ discoveredAt }) =>
            discoveredAt ? formatInstant(discoveredAt, i18n.language) : '—',
        },
      ]}
    />
  );
}
