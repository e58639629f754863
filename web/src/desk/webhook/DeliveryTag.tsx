import { useTranslation } from 'react-i18next';
import type { WebhookDelivery } from '../../api/setup';
import { Tag, type Tone } from '../../shared/ui/Tag';

const tones: Record<WebhookDelivery['state'], Tone> = {
  PENDING: 'info',
  DELIVERED: 'good',
  GIVEN_UP: 'bad',
  DROPPED: 'plain',
};

/** Whether an endpoint was told. */
export function DeliveryTag({ state }: Pick<WebhookDelivery, 'state'>) {
  const { t } = useTranslation('webhook');
  return <Tag tone={tones[state]}>{t(`delivery.${state}`)}</Tag>;
}
