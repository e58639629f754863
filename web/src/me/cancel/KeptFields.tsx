import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RetentionRule } from '../../api/types';
import { usePeriod } from '../../shared/period';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { Tag } from '../../shared/ui/Tag';
import { retentionRules } from '../api';

/** The fields that outlive the account, each with its basis; a table that folds on phones. */
export function KeptFields() {
  const { t } = useTranslation('me');
  const rules = useQuery(retentionRules);
  return (
    <Card title={t('cancel.kept')}>
      <Loaded query={rules}>
        {({ items: [rule] }) =>
          rule?.lines.length ? <KeptTable rule={rule} /> : <p>{t('cancel.keptEmpty')}</p>
        }
      </Loaded>
    </Card>
  );
}

function KeptTable({ rule }: { rule: RetentionRule }) {
  const { t } = useTranslation('me');
  const period = usePeriod();
  return (
    <>
      <p className="muted small">{t('cancel.keptLead')}</p>
      <table className="fold-table">
        <thead>
          <tr>
            {['field', 'basis', 'statutory', 'kept'].map((column) => (
              <th key={column} scope="col">
                {t(`cancel.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rule.lines.map((line) => (
            <tr key={line.field}>
              <th scope="row">
                {t(`field.${line.field}`, { ns: 'shared', defaultValue: line.field })}
              </th>
              <td data-label={t('cancel.column.basis')}>{line.basis}</td>
              <td data-label={t('cancel.column.statutory')}>
                {period(`${line.amount} ${line.unit}`)}
              </td>
              <td data-label={t('cancel.column.kept')}>
                {period(`${rule.holdDays} DAY`)}{' '}
                {line.exceedsBasis && <Tag tone="warn">{t('cancel.exceeds')}</Tag>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{t('cancel.goes')}</p>
    </>
  );
}
