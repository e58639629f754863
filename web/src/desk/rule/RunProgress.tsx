import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RetentionRun } from '../../api/setup';

/** How far a run is: what it looked at, what is due, what is done. */
export function RunProgress({ run: { progress, dryRun } }: { run: RetentionRun }) {
  const { t } = useTranslation('rule');
  const { lookedAt, collected, due, done } = progress;
  const share = !collected ? 0 : dryRun || due === 0 ? 100 : Math.floor((100 * done) / due);
  return (
    <span className="run-progress">
      <Progress
        percent={share}
        size="small"
        showInfo={false}
        status={collected ? 'normal' : 'active'}
        aria-label={t('runs.progress')}
      />
      <span className="desk-small">
        {t(dryRun ? 'runs.looked' : 'runs.done', { lookedAt, due, done })}
      </span>
    </span>
  );
}
