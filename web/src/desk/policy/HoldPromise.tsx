import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProposedPromise } from '../../api/setup';
import { Tag } from '../../shared/ui/Tag';
import { Failure } from '../Failure';
import { rules, setCancellationRule } from '../rule/api';
import { ruleOf } from '../rule/ruleOf';

/** What the text says of data after a cancellation, against the rule in force. */
export function HoldPromise({ promise }: { promise: ProposedPromise }) {
  const { t } = useTranslation('policy');
  const rule = useQuery(rules).data?.items.find(({ category }) => !category);
  const queries = useQueryClient();
  const accept = useMutation({
    mutationFn: setCancellationRule,
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!rule) return null;
  if (promise.unit === 'DAY' && rule.holdDays === promise.amount)
    return <Tag tone="good">{t('promise.held')}</Tag>;
  if (promise.unit !== 'DAY') return <p className="desk-small">{t('promise.holdInDays')}</p>;
  const changed = { ...ruleOf(rule), holdDays: promise.amount };
  return (
    <>
      <p className="desk-small">{t('promise.heldOther', { days: rule.holdDays })}</p>
      <Button
        size="small"
        loading={accept.isPending}
        onClick={() => accept.mutate({ rule: changed, over: rule.version })}
      >
        {t('promise.hold', { days: promise.amount })}
      </Button>
      {accept.isError && <Failure error={accept.error} />}
    </>
  );
}
