import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { acceptTransferFee, transferOf } from '../api';
import { TransferCode } from './TransferCode';

/** What a transfer asks of the person: to accept a cost, and to pass a code on once it is granted. */
export function TransferSteps({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('me');
  const transfer = useQuery(transferOf(request.id)).data;
  const queries = useQueryClient();
  const accept = useAction(acceptTransferFee, () => queries.invalidateQueries());
  const granted = request.state === 'EXECUTING';
  const owes = transfer?.fee != null && !transfer.feeAcceptedAt;
  if (!granted && !owes) return null;
  return (
    <Card title={t('transfer.title')}>
      <div className="stack">
        {owes && (
          <>
            <p>{t('transfer.fee', { fee: transfer.fee })}</p>
            {accept.isError && <ProblemNote error={accept.error} />}
            <p>
              <Button busy={accept.isPending} onClick={() => accept.mutate(request.id)}>
                {t('transfer.accept')}
              </Button>
            </p>
          </>
        )}
        {granted && <TransferCode request={request} />}
      </div>
    </Card>
  );
}
