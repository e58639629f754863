import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { beijingDay, plusDays, serverNow } from '../../shared/time';

/** The day to look again: tomorrow at the earliest, in a year at the latest. */
export function ReviewOn() {
  const { t } = useTranslation('legalHold');
  const today = beijingDay(serverNow());
  return (
    <Form.Item
      name="reviewOn"
      label={t('reviewNext')}
      rules={[{ required: true, message: t('missing') }]}
    >
      <Input type="date" min={plusDays(today, 1)} max={plusDays(today, 365)} />
    </Form.Item>
  );
}
