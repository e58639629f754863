import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { withdrawRequest } from '../api';

/** Taking a request back, with one question before. */
export function WithdrawRequest({ id, etag }: { id: string; etag: string | undefined }) {
  const { t } = useTranslation('me');
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const withdraw = useAction(
    (request: string, key) => withdrawRequest(request, etag, key),
    () => queries.invalidateQueries({ queryKey: ['requests'] }),
  );
  if (!asking) {
    return (
      <p>
        <Button onClick={() => setAsking(true)}>{t('requests.withdraw')}</Button>
      </p>
    );
  }
  return (
    <div className="stack">
      <p>{t('requests.withdrawConfirm')}</p>
      {withdraw.isError && <ProblemNote error={withdraw.error} />}
      <p className="button-row">
        <Button tone="danger" busy={withdraw.isPending} onClick={() => withdraw.mutate(id)}>
          {t('requests.withdrawYes')}
        </Button>
        <Button onClick={() => setAsking(false)}>{t('back', { ns: 'shared' })}</Button>
      </p>
    </div>
  );
}
