import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Erasure } from '../../api/types';
import './erasure.css';
import { stuckIn } from './stuck';
import './texts';

/** How far it is, and what stands still. */
export function Phases({ erasure }: { erasure: Erasure }) {
  const { t } = useTranslation('erasure');
  const done = erasure.steps.filter(({ doneAt }) => doneAt).length;
  const stuck = stuckIn(erasure);
  return (
    <div className="erasure-progress">
      <p>
        <strong>{t(`phase.${erasure.phase}`)}</strong>{' '}
        <span className="desk-small">{t('steps', { done, all: erasure.steps.length })}</span>
      </p>
      <Progress
        aria-label={t('progress')}
        percent={Math.round((100 * done) / Math.max(1, erasure.steps.length))}
        status={stuck.length ? 'exception' : 'normal'}
        size="small"
      />
      {stuck.map(({ where, error, attempts }) => (
        <p key={where} className="erasure-stuck">
          {t(`step.${where}`, { defaultValue: where })} · {t('tried', { count: attempts })}:{' '}
          <span className="desk-mono">{error}</span>
        </p>
      ))}
    </div>
  );
}
