import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import './texts';

interface WordsProps {
  name: string;
  label: string;
  required?: boolean;
  rows?: number;
  max?: number;
}

/** A field for words of one's own. */
export function Words({ name, label, required = false, rows = 4, max = 2000 }: WordsProps) {
  const { t } = useTranslation('parts');
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required, whitespace: required, message: t('missing', { what: label }) }]}
    >
      <Input.TextArea rows={rows} maxLength={max} />
    </Form.Item>
  );
}
