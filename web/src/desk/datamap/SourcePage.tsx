import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { DataSource, DiscoveredTable } from '../../api/setup';
import { formatInstant } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Answered } from '../parts/Answered';
import { ConfirmTyping } from '../parts/ConfirmTyping';
import { PageTop } from '../parts/PageTop';
import { Teach } from '../parts/Teach';
import { useMay } from '../parts/useMay';
import { moveSource, sourceById, treatments } from './api';
import { TablePanel } from './TablePanel';

/** One system of the website: its tables, what is proposed for each column, what is in force. */
export function SourcePage() {
  const { id = '' } = useParams();
  const query = useQuery(sourceById(id));
  return <Answered query={query}>{(source) => <Source source={source} />}</Answered>;
}

function Source({ source }: { source: DataSource }) {
  const { t, i18n } = useTranslation('datamap');
  const officer = useMay('dpo');
  const mapped = useQuery(treatments).data?.items ?? [];
  const tables = source.tables ?? [];
  const treatmentOf = (table: DiscoveredTable) =>
    mapped.find(
      (one) => one.source === source.id && one.schema === table.schema && one.table === table.name,
    );
  return (
    <>
      <PageTop
        up={{ to: '/data-map', title: t('title') }}
        title={source.name}
        lead={
          source.discoveredAt
            ? t('sourceLead', { at: formatInstant(source.discoveredAt, i18n.language) })
            : t(source.kind === 'HTTP' ? 'httpLead' : 'undiscovered')
        }
        actions={officer && source.state !== 'RETIRED' && <Moves source={source} />}
      />
      {source.kind !== 'HTTP' && tables.length === 0 && (
        <Teach title={t('noTable.title')} text={t('noTable.text')} />
      )}
      <div className="stack">
        {tables.map((table) => (
          <TablePanel
            key={`${table.schema}.${table.name}`}
            source={source}
            table={table}
            treatment={treatmentOf(table)}
            officer={officer}
          />
        ))}
      </div>
    </>
  );
}

function Moves({ source: { id, code, kind } }: { source: DataSource }) {
  const { t } = useTranslation('datamap');
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const move = useAction(moveSource, async () => {
    setAsking(false);
    await queries.invalidateQueries();
  });
  return (
    <>
      {kind !== 'HTTP' && (
        <Button
          type="primary"
          loading={move.isPending && !asking}
          onClick={() => move.mutate({ id, move: 'discover' })}
        >
          {t('discover')}
        </Button>
      )}
      <Button danger onClick={() => setAsking(true)}>
        {t('retire')}
      </Button>
      {asking && (
        <ConfirmTyping
          title={t('retireTitle')}
          word={code}
          ok={t('retire')}
          busy={move.isPending}
          error={move.error}
          onConfirm={() => move.mutate({ id, move: 'retire' })}
          onClose={() => setAsking(false)}
        >
          <p>{t('retireText')}</p>
        </ConfirmTyping>
      )}
      {move.isError && !asking && <Failure error={move.error} />}
    </>
  );
}
