import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HoldView } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { Panel } from '../Panel';
import { BreakGlassDialog } from './BreakGlassDialog';
import './hold.css';

/** What is kept, on what basis, until when; and the guarded way to read it. */
export function HoldPanel({ hold }: { hold: HoldView }) {
  const { t, i18n } = useTranslation('desk');
  const [asking, setAsking] = useState(false);
  const exceeding = hold.lines.some(({ exceedsBasis }) => exceedsBasis);
  return (
    <Panel
      title={t('hold.title')}
      aside={<Tag tone="info">{t(`holdState.${hold.state}`, { defaultValue: hold.state })}</Tag>}
    >
      <p>{t('hold.until', { day: formatDay(hold.endsOn, i18n.language) })}</p>
      <div className="hold-scroll">
        <table className="hold-lines">
          <thead>
            <tr>
              {['field', 'basis', 'statutory', 'promised'].map((column) => (
                <th key={column} scope="col">
                  {t(`hold.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hold.lines.map((line) => (
              <tr key={line.field}>
                <th scope="row">{line.title}</th>
                <td>{line.law}</td>
                <td>{line.statutory ?? '—'}</td>
                <td>
                  {line.promised}{' '}
                  {line.exceedsBasis && <Tag tone="warn">{t('hold.exceeds')}</Tag>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {exceeding && <Alert type="warning" showIcon title={t('hold.exceedsText')} />}
      {hold.state === 'RUNNING' && (
        <p className="hold-break">
          <Button onClick={() => setAsking(true)}>{t('glass.open')}</Button>
          <span className="desk-small">{t('glass.hint')}</span>
        </p>
      )}
      {asking && <BreakGlassDialog hold={hold} onClose={() => setAsking(false)} />}
    </Panel>
  );
}
