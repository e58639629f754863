import { useTranslation } from 'react-i18next';
import { Card } from '../shared/ui/Card';

/** Five things worth doing first. */
export function Tries() {
  const { t } = useTranslation('start');
  return (
    <Card title={t('try')}>
      <ol className="tries">
        {[1, 2, 3, 4, 5].map((number) => (
          <li key={number}>{t(`tries.${number}`)}</li>
        ))}
      </ol>
    </Card>
  );
}
