import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { useSession } from '../../shared/session';
import { formatInstant } from '../../shared/time';

interface ProposedRefusalProps {
  request: RightsRequestFile;
  busy: boolean;
  onAnswer: (move: 'refusal/approve' | 'refusal/reject') => void;
}

/** A refusal that waits for a second person, with what the first one wrote. */
export function ProposedRefusal({ request, busy, onAnswer }: ProposedRefusalProps) {
  const { t, i18n } = useTranslation('desk');
  const self = useSession().data?.user;
  const proposal = request.proposedRefusal;
  if (!proposal) return null;
  const own = self !== undefined && proposal.proposedBy === self;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('refusal.title', { reason: proposal.reason })}
      description={
        <>
          <p>{proposal.facts}</p>
          <p className="desk-small">
            {t('refusal.by', {
              who: proposal.proposedByName ?? proposal.proposedBy,
              at: formatInstant(proposal.at, i18n.language),
            })}
          </p>
          {own && <p>{t('refusal.own')}</p>}
          <p className="button-row">
            {!own && (
              <Button danger loading={busy} onClick={() => onAnswer('refusal/approve')}>
                {t('refusal.approve')}
              </Button>
            )}{' '}
            <Button loading={busy} onClick={() => onAnswer('refusal/reject')}>
              {t('refusal.reject')}
            </Button>
          </p>
        </>
      }
    />
  );
}
