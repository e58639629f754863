import { useTranslation } from 'react-i18next';
import { Steps } from '../../shared/ui/Steps';

const steps = ['consent', 'who', 'photos', 'camera'] as const;

/** Where a face check stands; 5 is done. */
export function FaceSteps({ current }: { current: number }) {
  const { t } = useTranslation('me');
  return (
    <Steps
      label={t('identity.faceSteps.label')}
      steps={steps.map((step) => t(`identity.faceSteps.${step}`))}
      current={current}
    />
  );
}
