import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Page, RetentionRule } from '../../api/types';
import { useCategories } from '../../shared/categories';
import { usePeriod } from '../../shared/period';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { Tag } from '../../shared/ui/Tag';

/** What outlives the account, each with its basis: fields that are held, records that a law keeps. */
export function Kept({ rules }: { rules: UseQueryResult<Page<RetentionRule>> }) {
  const { t } = useTranslation('me');
  return (
    <Card title={t('cancel.kept')}>
      <Loaded query={rules}>
        {({ items: [rule, ...others] }) => (
          <>
            {rule?.lines.length ? <KeptFields rule={rule} /> : <p>{t('cancel.keptEmpty')}</p>}
            <KeptRecords rules={others} />
          </>
        )}
      </Loaded>
    </Card>
  );
}

function KeptFields({ rule }: { rule: RetentionRule }) {
  const { t } = useTranslation('me');
  const period = usePeriod();
  return (
    <>
      <p className="muted small">{t('cancel.keptLead')}</p>
      <table className="fold-table">
        <Head columns={['field', 'basis', 'statutory', 'kept']} />
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

/** Records of kinds that a law or a contract keeps for a time of their own, account or not. */
function KeptRecords({ rules }: { rules: RetentionRule[] }) {
  const { t } = useTranslation('me');
  const period = usePeriod();
  const name = useCategories();
  const kept = rules.flatMap(({ category }) => (category?.bound === 'AT_LEAST' ? [category] : []));
  if (kept.length === 0) return null;
  return (
    <>
      <h3 className="cancel-records">{t('cancel.records')}</h3>
      <table className="fold-table">
        <Head columns={['field', 'basis', 'kept']} />
        <tbody>
          {kept.map(({ code, category, basis, amount, unit }) => (
            <tr key={code}>
              <th scope="row">{name([category])}</th>
              <td data-label={t('cancel.column.basis')}>{basis}</td>
              <td data-label={t('cancel.column.kept')}>
                {t('cancel.atLeast', { period: period(`${amount} ${unit}`) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Head({ columns }: { columns: string[] }) {
  const { t } = useTranslation('me');
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`cancel.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
