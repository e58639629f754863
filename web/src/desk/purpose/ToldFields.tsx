import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { BothTexts } from '../parts/BothTexts';

interface ToldFieldsProps {
  codeFixed: boolean;
  /** Whether it follows a version that people have answered to. */
  next: boolean;
}

/** What people read of a purpose. */
export function ToldFields({ codeFixed, next }: ToldFieldsProps) {
  const { t } = useTranslation('purpose');
  return (
    <>
      <Form.Item
        name="code"
        label={t('field.code')}
        extra={t('hint.code')}
        rules={[{ required: true, pattern: /^[a-z][a-z0-9_]{1,63}$/, message: t('wrong.code') }]}
      >
        <Input className="desk-mono" {...(codeFixed && { disabled: true })} />
      </Form.Item>
      <BothTexts name="title" label={t('field.title')} required />
      <BothTexts name="text" label={t('field.text')} rows={2} required />
      <BothTexts name="method" label={t('field.method')} rows={2} required />
      {next && (
        <Form.Item name="reworded" valuePropName="checked" extra={t('hint.reworded')}>
          <Checkbox>{t('field.reworded')}</Checkbox>
        </Form.Item>
      )}
      <BothTexts name={['retention', 'text']} label={t('field.retention')} rows={2} required />
      <Form.Item
        name={['retention', 'days']}
        label={t('field.retentionDays')}
        extra={t('hint.retentionDays')}
      >
        <InputNumber min={0} max={36525} precision={0} />
      </Form.Item>
    </>
  );
}
