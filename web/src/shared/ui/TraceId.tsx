import { useTranslation } from 'react-i18next';
import { useCopy } from '../useCopy';
import { Button } from './Button';

/** The number by which those who help find what went wrong, to be copied. */
export function TraceId({ id }: { id: string }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy(id);
  return (
    <p className="small muted">
      {t('problem.trace')} <span className="mono">{id}</span>{' '}
      <Button tone="quiet" small onClick={copy}>
        {t('problem.copyTrace')}
      </Button>
      <span role="status">{copied && t('problem.copied')}</span>
    </p>
  );
}
