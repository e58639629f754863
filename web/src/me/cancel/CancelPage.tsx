import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RetentionRule, RightsRequest } from '../../api/types';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { Note } from '../../shared/ui/Note';
import { requests, retentionRules } from '../api';
import { PromisedClocks } from '../file/PromisedClocks';
import './cancel.css';
import { FileCancellation } from './FileCancellation';
import { Kept } from './Kept';

const ended = ['CLOSED', 'WITHDRAWN', 'LAPSED', 'DUPLICATE', 'REFUSED'];

const steps = ['filed', 'grace', 'granted', 'done', 'over'] as const;

/** For how many days it can be taken back; where staff grant by hand there are none. */
function graceOf(rule: RetentionRule | undefined): number {
  return rule && !rule.manualReview ? rule.graceDays : 0;
}

function openCancellation(items: RightsRequest[]): RightsRequest | undefined {
  return items.find(({ type, state }) => type === 'CANCELLATION' && !ended.includes(state));
}

/** Everything a person should know before cancelling, then the one button. */
export function CancelPage() {
  const { t } = useTranslation('me');
  const query = useQuery(requests);
  const rules = useQuery(retentionRules);
  const grace = graceOf(rules.data?.items[0]);
  return (
    <>
      <div className="stack stack--wide">
        <Card title={t('cancel.what')}>
          <ol className="cancel-steps">
            {steps
              .filter((step) => step !== 'grace' || grace > 0)
              .map((step) => (
                <li key={step}>
                  <h3>{t(`cancel.steps.${step}.title`, { count: grace })}</h3>
                  <p className="muted">{t(`cancel.steps.${step}.text`, { count: grace })}</p>
                </li>
              ))}
          </ol>
          <PromisedClocks type="CANCELLATION" />
        </Card>
        <Kept rules={rules} />
        <Loaded query={query} lines={2}>
          {({ items }) => {
            const open = openCancellation(items);
            return open ? <AlreadyFiled request={open} /> : <FileCancellation grace={grace} />;
          }}
        </Loaded>
      </div>
    </>
  );
}

function AlreadyFiled({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('me');
  return (
    <Note title={t('cancel.open', { number: request.number })}>
      <p>
        <Link to={`/me/requests/${request.id}`}>{t('cancel.openLink')}</Link>
      </p>
    </Note>
  );
}
