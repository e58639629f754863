import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { reopenRequest } from '../api';

/** Asking to look again at what was refused or lapsed. */
export function ReopenRequest({ id, etag }: { id: string; etag: string | undefined }) {
  const { t } = useTranslation('me');
  const queries = useQueryClient();
  const reopen = useAction(
    (request: string, key) => reopenRequest(request, etag, key),
    () => queries.invalidateQueries({ queryKey: ['requests'] }),
  );
  return (
    <div className="stack">
      <p className="muted">{t('requests.reopenHint')}</p>
      {reopen.isError && <ProblemNote error={reopen.error} />}
      <p>
        <Button busy={reopen.isPending} onClick={() => reopen.mutate(id)}>
          {t('requests.reopen')}
        </Button>
      </p>
    </div>
  );
}
