import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../shared/problem';
import { useCopy } from '../shared/useCopy';

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
          {problem.traceId && <Trace id={problem.traceId} />}
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

function Trace({ id }: { id: string }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy(id);
  return (
    <p className="desk-small">
      {t('problem.trace')} <code>{id}</code>{' '}
      <Button size="small" type="link" onClick={copy}>
        {t('problem.copyTrace')}
      </Button>
      <span role="status">{copied && t('problem.copied')}</span>
    </p>
  );
}
