import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContactRelease } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { useMay } from '../parts/useMay';
import { decideRelease, type ReleaseDecision } from './api';

/** Letting a contact be given takes two people; either may refuse it for good. */
export function ReleaseMoves({ release: { id, state } }: { release: ContactRelease }) {
  const { t } = useTranslation('release');
  const acts = useMay('dpo', 'agent');
  const queries = useQueryClient();
  const decide = useAction(decideRelease, () => queries.invalidateQueries());
  if (!acts || state === 'APPROVED' || state === 'REFUSED') return <>—</>;
  const button = (decision: ReleaseDecision['decision']) => (
    <Button
      size="small"
      danger={decision === 'refuse'}
      loading={decide.isPending}
      onClick={() => decide.mutate({ id, decision })}
    >
      {t(decision === 'approve' && state === 'APPROVED_ONCE' ? 'approveSecond' : decision)}
    </Button>
  );
  return (
    <>
      <span className="line-up">
        {button('approve')}
        {button('refuse')}
      </span>
      {decide.isError && <Failure error={decide.error} />}
    </>
  );
}
