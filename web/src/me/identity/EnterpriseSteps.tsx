import { useTranslation } from 'react-i18next';
import { Steps } from '../../shared/ui/Steps';

const steps = ['licence', 'deposit', 'amount'] as const;

/** Where the proof of an enterprise stands; 4 is done. */
export function EnterpriseSteps({ current }: { current: number }) {
  const { t } = useTranslation('me');
  return (
    <Steps
      label={t('identity.enterpriseSteps.label')}
      steps={steps.map((step) => t(`identity.enterpriseSteps.${step}`))}
      current={current}
    />
  );
}
