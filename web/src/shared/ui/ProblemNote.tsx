import { useTranslation } from 'react-i18next';
import { problemOf } from '../problem';
import { Button } from './Button';
import { Note } from './Note';
import { TraceId } from './TraceId';

interface ProblemNoteProps {
  error: unknown;
  onRetry?: (() => unknown) | undefined;
}

/** A refusal as a sentence: the service's own words, ours where there is no answer. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const known = problem.title || t(`problem.${problem.code}`, { defaultValue: t('problem.other') });
  return (
    <Note tone="bad" title={known} live>
      {problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
      {problem.violations?.map((violation) => (
        <p key={`${violation.field} ${violation.code}`}>{violation.message}</p>
      ))}
      {problem.traceId && <TraceId id={problem.traceId} />}
      {onRetry && (
        <p>
          <Button small onClick={() => onRetry()}>
            {t('retry')}
          </Button>
        </p>
      )}
    </Note>
  );
}
