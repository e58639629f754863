import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../shared/problem';

interface FailureProps {
  error: unknown;
  onRetry?: () => unknown;
}

/** A refusal as a sentence, with its violations and the trace to quote. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const title = problem.title || t(`problem.${problem.code}`, { defaultValue: t('problem.other') });
  return (
    <Alert
      type="error"
      showIcon
      title={title}
      description={
        <>
          {problem.detail && problem.detail !== title && <p>{problem.detail}</p>}
          {problem.violations?.map((violation) => (
            <p key={`${violation.field} ${violation.code}`}>{violation.message}</p>
          ))}
          {problem.traceId && (
            <p className="desk-small">
              {t('problem.trace')} <code>{problem.traceId}</code>
            </p>
          )}
        </>
      }
      action={
        onRetry && (
          <Button size="small" onClick={() => void onRetry()}>
            {t('retry')}
          </Button>
        )
      }
    />
  );
}
