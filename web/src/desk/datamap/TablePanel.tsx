import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataSource, DiscoveredColumn, DiscoveredTable, Treatment } from '../../api/setup';
import { Tag } from '../../shared/ui/Tag';
import { Panel } from '../Panel';
import { Listing } from '../parts/Listing';
import { TreatmentDialog } from './TreatmentDialog';

interface TablePanelProps {
  source: DataSource;
  table: DiscoveredTable;
  treatment: Treatment | undefined;
  officer: boolean;
}

/** A table: each column with what it seems to hold, what is proposed and why, what is in force. */
export function TablePanel({ source, table, treatment, officer }: TablePanelProps) {
  const { t } = useTranslation('datamap');
  const [treating, setTreating] = useState(false);
  const inForce = (column: DiscoveredColumn) =>
    treatment?.columns.find((one) => one.column === column.name);
  return (
    <Panel
      title={<span className="desk-mono">{`${table.schema}.${table.name}`}</span>}
      aside={
        <span className="line-up">
          {table.unreadable && <Tag tone="warn">{t('unreadable')}</Tag>}
          <Tag tone={treatment ? 'good' : 'warn'}>
            {treatment
              ? t('treated', {
                  action: t(`action.${treatment.action}`),
                  category: treatment.category,
                })
              : t('untreated')}
          </Tag>
          {officer && (
            <Button onClick={() => setTreating(true)}>{t(treatment ? 'change' : 'treat')}</Button>
          )}
        </span>
      }
    >
      {treatment?.weaknesses.map((weakness) => (
        <p key={weakness} className="desk-small">
          <Tag tone="warn">{t('weakness')}</Tag> {weakness}
        </p>
      ))}
      <Listing
        label={table.name}
        rows={table.columns}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'name',
            title: t('column'),
            render: ({ name, type }) => (
              <>
                <span className="desk-mono">{name}</span>
                <div className="desk-small">{type}</div>
              </>
            ),
          },
          { key: 'data', title: t('holds'), render: ({ data }) => t(`data.${data}`) },
          {
            key: 'proposed',
            title: t('proposed'),
            render: ({ proposed, generalisation }) => (
              <>
                {t(`treatment.${proposed}`)}
                {generalisation && (
                  <div className="desk-small">{t(`generalisation.${generalisation}`)}</div>
                )}
              </>
            ),
          },
          {
            key: 'why',
            title: t('why'),
            render: ({ reason }) => t(`reason.${reason}`, { defaultValue: reason }),
          },
          {
            key: 'now',
            title: t('now'),
            render: (column) => {
              const now = inForce(column);
              if (!treatment) return '—';
              if (treatment.action === 'DELETE') return t('rowGoes');
              return t(`treatment.${now?.treatment ?? 'KEEP'}`);
            },
          },
        ]}
      />
      {treating && (
        <TreatmentDialog
          source={source}
          table={table}
          treatment={treatment}
          onClose={() => setTreating(false)}
        />
      )}
    </Panel>
  );
}
