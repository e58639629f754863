import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { VerificationView } from '../../api/types';
import { Countdown } from '../../shared/ui/Countdown';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { PageHead } from '../PageHead';
import { AmountForm } from './AmountForm';
import { hasEnded, verificationById } from './api';
import { BackToIdentity } from './BackToIdentity';
import { EnterpriseSteps } from './EnterpriseSteps';
import './identity.css';
import { Outcome } from './Outcome';

/** The second half: the deposit is on its way, its amount is typed in, the outcome. */
export function DepositPage() {
  const { t } = useTranslation('me');
  const { id = '' } = useParams();
  const query = useQuery(verificationById(id));
  return (
    <>
      <BackToIdentity />
      <PageHead title={t('identity.way.enterprise.title')} lead={t('identity.enterprise.lead')} />
      <Loaded query={query} lines={5}>
        {(check) => (
          <>
            <EnterpriseSteps current={hasEnded(check) ? 4 : check.state === 'PAID' ? 3 : 2} />
            <div className="stack stack--wide">
              {check.state === 'PAID' ? <Paid check={check} /> : <Outcome {...check} />}
              {hasEnded(check) && (
                <p>
                  <Link className="button button--primary" to="/me/identity">
                    {t('identity.back')}
                  </Link>
                </p>
              )}
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

function Paid({ check }: { check: VerificationView }) {
  const { t } = useTranslation('me');
  const deposit = check.enterprise;
  if (!deposit) return null;
  return (
    <Card title={t('identity.enterprise.paid')}>
      <div className="stack">
        <p>{t('identity.enterprise.paidText', { account: lastDigits(deposit.accountTail) })}</p>
        <p className="button-row">
          <strong>{t('identity.enterprise.tries', { count: deposit.triesLeft })}</strong>
          {deposit.expiresAt && <Countdown due={deposit.expiresAt} />}
        </p>
        <AmountForm id={check.id} />
      </div>
    </Card>
  );
}

/** Of a masked account, what is not a star. */
function lastDigits(masked: string | null): string {
  return masked?.replace(/^\*+/, '') ?? '';
}
