import { Button, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTop } from '../../parts/PageTop';
import { FindingsStep } from './FindingsStep';
import { PointsStep } from './PointsStep';
import { PolicyStep } from './PolicyStep';
import { PublishStep } from './PublishStep';
import { PurposesStep } from './PurposesStep';
import { RefusalStep } from './RefusalStep';
import { RulesStep } from './RulesStep';

const steps = [
  { name: 'policy', Step: PolicyStep },
  { name: 'findings', Step: FindingsStep },
  { name: 'purposes', Step: PurposesStep },
  { name: 'rules', Step: RulesStep },
  { name: 'points', Step: PointsStep },
  { name: 'refusals', Step: RefusalStep },
  { name: 'publish', Step: PublishStep },
] as const;

/**
 * From a text to enforced promises in one sitting. What each step made is on the server at once, and
 * the step is in the address: closing the page loses nothing.
 */
export function SetupPage() {
  const { t } = useTranslation('wizard');
  const [search, setSearch] = useSearchParams();
  const found = steps.findIndex(({ name }) => name === search.get('step'));
  const current = Math.max(0, found);
  const go = (to: number) => {
    const next = new URLSearchParams(search);
    next.set('step', steps[to]?.name ?? 'policy');
    setSearch(next);
  };
  const { name, Step } = steps[current] ?? steps[0];
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} />
      <div className="wizard">
        <Steps
          orientation="vertical"
          size="small"
          current={current}
          onChange={go}
          items={steps.map((step) => ({ title: t(`${step.name}.title`) }))}
        />
        <div className="stack">
          <p className="desk-small">{t(`${name}.text`)}</p>
          <Step />
          <div className="form-foot">
            {current > 0 && <Button onClick={() => go(current - 1)}>{t('before')}</Button>}
            {current < steps.length - 1 && (
              <Button type="primary" onClick={() => go(current + 1)}>
                {t('next')}
              </Button>
            )}
          </div>
        </div>
      </div>
    </>
  );
}
