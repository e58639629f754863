import { useTranslation } from 'react-i18next';
import type { KeyLife } from '../../api/types';
import { Panel } from '../Panel';

const parts = ['databaseDays', 'backupDays', 'storeSnapshotDays'] as const;

/** How long what was erased could still be opened by somebody who holds copies. */
export function Horizon({ horizon }: Pick<KeyLife, 'horizon'>) {
  const { t } = useTranslation('keyLife');
  const days = (count: number) => t('unit.day', { ns: 'shared', count });
  return (
    <Panel title={t('horizon.title', { days: days(horizon.days) })}>
      <p className="dialog-text">{t('horizon.text')}</p>
      <dl className="desk-facts desk-facts--row">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`horizon.${part}`)}</dt>
            <dd>{days(horizon[part])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('horizon.strayDays')}</dt>
          <dd>{days(horizon.strayDays)}</dd>
        </div>
      </dl>
    </Panel>
  );
}
