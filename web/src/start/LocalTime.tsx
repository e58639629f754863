import { useTranslation } from 'react-i18next';
import { useNow } from '../shared/legalClock';
import { formatInstant } from '../shared/time';
import { Card } from '../shared/ui/Card';

/** The legal clock of the demo, and the command that moves it. */
export function LocalTime() {
  const { t, i18n } = useTranslation('start');
  return (
    <Card title={t('clock')}>
      <p className="start__now">{t('clockNow', { now: formatInstant(useNow(), i18n.language) })}</p>
      <p className="muted small">{t('clockHint')}</p>
      <p>
        <code className="command">./shouyue clock +366d</code>
      </p>
    </Card>
  );
}
