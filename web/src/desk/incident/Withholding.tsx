import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../api/types';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { useMay } from '../parts/useMay';
import { moveIncident } from './api';

/** That people are not told: proposed by one, decided by another. */
export function Withholding({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  const officer = useMay('dpo');
  const queries = useQueryClient();
  const decide = useAction(
    (agreed: 'approve' | 'reject', key: string) =>
      moveIncident(
        { id: incident.id, move: `withhold/${agreed}`, body: undefined, etag: undefined },
        key,
      ),
    () => queries.invalidateQueries(),
  );
  if (!incident.withheldReason) return null;
  const waiting = incident.withheldWaiting;
  return (
    <Alert
      type="warning"
      showIcon
      title={t(waiting ? 'withheld.waiting' : 'withheld.agreed')}
      description={
        <>
          <p className="said">{incident.withheldReason}</p>
          {waiting && officer && (
            <p className="desk-links">
              <Button danger loading={decide.isPending} onClick={() => decide.mutate('approve')}>
                {t('withheld.approve')}
              </Button>
              <Button loading={decide.isPending} onClick={() => decide.mutate('reject')}>
                {t('withheld.reject')}
              </Button>
            </p>
          )}
          {decide.isError && <Failure error={decide.error} />}
        </>
      }
    />
  );
}
