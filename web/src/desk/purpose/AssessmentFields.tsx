import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DigestField } from '../parts/DigestField';

const results = ['ACCEPTABLE', 'ACCEPTABLE_WITH_MEASURES', 'HIGH_RISK'] as const;

/** The reference to the impact assessment (PIPL 55), and from when the purpose shall hold. */
export function AssessmentFields() {
  const { t } = useTranslation('purpose');
  return (
    <>
      <p className="desk-small dialog-text">{t('hint.assessment')}</p>
      <Form.Item
        name={['assessment', 'sha256']}
        label={t('assessment.sha256')}
        rules={[{ pattern: /^[0-9a-f]{64}$/, message: t('wrong.sha256') }]}
      >
        <DigestField />
      </Form.Item>
      <div className="columns columns--three">
        <Form.Item name={['assessment', 'date']} label={t('assessment.date')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name={['assessment', 'signer']} label={t('assessment.signer')}>
          <Input />
        </Form.Item>
        <Form.Item name={['assessment', 'result']} label={t('assessment.result')}>
          <Select
            allowClear
            options={results.map((value) => ({ value, label: t(`assessment.${value}`) }))}
          />
        </Form.Item>
      </div>
      <Form.Item name="day" label={t('field.effectiveFrom')} extra={t('hint.effectiveFrom')}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}
