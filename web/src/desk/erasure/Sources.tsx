import { useTranslation } from 'react-i18next';
import type { ErasureSource } from '../../api/types';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { Listing } from '../parts/Listing';
import './texts';

const tones: Record<string, Tone> = { DELETED: 'good', ANONYMISED: 'good', DE_IDENTIFIED: 'warn' };

/** What happened in the website's own systems, table by table. */
export function Sources({ sources }: { sources: ErasureSource[] }) {
  const { t } = useTranslation('erasure');
  return (
    <Panel title={t('sources.title')}>
      {sources.map((source) => (
        <section key={`${source.source} ${source.stage}`} className="erasure-source">
          <h3>
            <span className="desk-mono">{source.source}</span> · {t(`stage.${source.stage}`)}{' '}
            {source.label ? (
              <Tag tone={tones[source.label] ?? 'plain'}>{t(`label.${source.label}`)}</Tag>
            ) : (
              <Tag tone={source.lastError ? 'bad' : 'plain'}>
                {t(source.lastError ? 'stuck' : 'waiting')}
              </Tag>
            )}
          </h3>
          <p className="desk-small">
            {source.doneAt && <Moment at={source.doneAt} />}
            {!source.doneAt && source.lastError && (
              <>
                {t('tried', { count: source.attempts })} ·{' '}
                <span className="desk-mono">{source.lastError}</span>
              </>
            )}
          </p>
          {source.reasons.map((reason) => (
            <p key={reason} className="desk-small">
              {reason}
            </p>
          ))}
          {source.tables.length > 0 && <Tables source={source} />}
        </section>
      ))}
    </Panel>
  );
}

function Tables({ source: { tables } }: { source: ErasureSource }) {
  const { t } = useTranslation('erasure');
  return (
    <Listing
      label={t('sources.title')}
      rows={tables}
      rowKey={({ table }) => table}
      columns={[
        {
          key: 'table',
          title: t('column.table'),
          render: ({ table }) => <span className="desk-mono">{table}</span>,
        },
        {
          key: 'action',
          title: t('column.action'),
          render: ({ action }) => t(`action.${action}`),
        },
        ...(['before', 'touched', 'after'] as const).map((count) => ({
          key: count,
          title: t(`column.${count}`),
          end: true,
          render: (table: ErasureSource['tables'][number]) => table[count],
        })),
        {
          key: 'crowd',
          title: t('column.crowd'),
          render: ({ k, l }) => (k == null ? '—' : `k=${k}, l=${l ?? '—'}`),
        },
      ]}
    />
  );
}
