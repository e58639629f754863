import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PAGE } from './api';

interface PagerProps {
  /** Pages that lie before this one. */
  before: number;
  shown: number;
  count: number | undefined;
  onPrevious: () => void;
  onNext: (() => void) | undefined;
}

/** Which of how many, and the way on and back. */
export function Pager({ before, shown, count, onPrevious, onNext }: PagerProps) {
  const { t } = useTranslation('desk');
  const from = before * PAGE + 1;
  return (
    <div className="queue-pager">
      <span className="desk-small">
        {t('queue.range', { from, to: from + shown - 1, count: count ?? '…' })}
      </span>
      {(before > 0 || onNext) && (
        <>
          <Button size="small" disabled={before === 0} onClick={onPrevious}>
            {t('queue.previous')}
          </Button>
          <Button size="small" disabled={!onNext} onClick={onNext}>
            {t('queue.following')}
          </Button>
        </>
      )}
    </div>
  );
}
