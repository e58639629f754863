import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Enterprise } from '../../api/types';
import { problemOf } from '../../shared/problem';
import { useAction } from '../../shared/useAction';
import { Asking } from '../asking/Asking';
import { PageHead } from '../PageHead';
import { beginEnterprise } from './api';
import { BackToIdentity } from './BackToIdentity';
import { EnterpriseForm } from './EnterpriseForm';
import { EnterpriseSteps } from './EnterpriseSteps';
import './identity.css';

/** The first half of proving an enterprise: its licence, its account, a deposit ordered. */
export function EnterprisePage() {
  const { t } = useTranslation('me');
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const begin = useAction(beginEnterprise, ({ id }) => navigate(`/me/identity/enterprise/${id}`));
  const personal = problemOf(begin.error).code === 'separate-consent-missing';
  const again = () => {
    setAsked(true);
    if (begin.variables) begin.mutate(begin.variables);
  };
  return (
    <>
      <BackToIdentity />
      <PageHead title={t('identity.way.enterprise.title')} lead={t('identity.enterprise.lead')} />
      <EnterpriseSteps current={1} />
      <div className="stack stack--wide">
        <EnterpriseForm
          busy={begin.isPending}
          error={personal && !asked ? null : begin.error}
          onSend={(enterprise: Enterprise) => {
            setAsked(false);
            begin.mutate(enterprise);
          }}
        />
        {personal && !asked && (
          <Asking
            point="enterprise"
            title={t('identity.enterprise.askPersonal')}
            onAgreed={again}
            onRefused={() => setAsked(true)}
          />
        )}
      </div>
    </>
  );
}
