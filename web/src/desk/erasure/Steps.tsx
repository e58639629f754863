import { useTranslation } from 'react-i18next';
import type { ErasureStep } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import './texts';

/** Each step with who does it, when it was done and what it counted. */
export function Steps({ steps }: { steps: ErasureStep[] }) {
  const { t } = useTranslation('erasure');
  return (
    <div className="desk-scroll">
      <table className="desk-table">
        <thead>
          <tr>
            {['step', 'service', 'done', 'counts'].map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.step}>
              <th scope="row">{t(`step.${step.step}`, { defaultValue: step.step })}</th>
              <td className="desk-mono">{step.service}</td>
              <td>
                <Done step={step} />
              </td>
              <td>
                {Object.entries(step.counts)
                  .map(([what, count]) => `${t(`count.${what}`, { defaultValue: what })} ${count}`)
                  .join(' · ') || '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Done({ step: { doneAt, lastError, attempts } }: { step: ErasureStep }) {
  const { t } = useTranslation('erasure');
  if (doneAt) return <Moment at={doneAt} />;
  if (!lastError) return <Tag>{t('waiting')}</Tag>;
  return (
    <>
      <Tag tone="bad">{t('stuck')}</Tag>{' '}
      <span className="desk-small">
        {t('tried', { count: attempts })} · <span className="desk-mono">{lastError}</span>
      </span>
    </>
  );
}
