import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HoldLineView } from '../../api/types';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { Tag } from '../../shared/ui/Tag';
import { keptAfterCancellation } from '../api';

/** The fields that outlive the account, each with its basis; a table that folds on phones. */
export function KeptFields() {
  const { t } = useTranslation('me');
  const kept = useQuery(keptAfterCancellation);
  return (
    <Card title={t('cancel.kept')}>
      <Loaded query={kept}>
        {({ items }) =>
          items.length === 0 ? <p>{t('cancel.keptEmpty')}</p> : <KeptTable lines={items} />
        }
      </Loaded>
    </Card>
  );
}

function KeptTable({ lines }: { lines: HoldLineView[] }) {
  const { t } = useTranslation('me');
  return (
    <>
      <p className="muted small">{t('cancel.keptLead')}</p>
      <table className="kept">
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
          {lines.map((line) => (
            <tr key={line.field}>
              <th scope="row">{line.title}</th>
              <td data-label={t('cancel.column.basis')}>{line.law}</td>
              <td data-label={t('cancel.column.statutory')}>{line.statutory ?? '—'}</td>
              <td data-label={t('cancel.column.kept')}>
                {line.promised}
                {line.exceedsBasis && (
                  <>
                    <br />
                    <Tag tone="warn">{t('cancel.exceeds')}</Tag>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{t('cancel.goes')}</p>
    </>
  );
}
