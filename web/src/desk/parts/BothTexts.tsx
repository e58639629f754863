import { Form, Input } from 'antd';
import type { FormItemProps } from 'antd';
import { useTranslation } from 'react-i18next';
import './texts';
import './parts.css';

interface BothTextsProps {
  name: string | (string | number)[];
  label: string;
  required?: boolean;
  rows?: number;
  extra?: string;
}

/** A text in both languages, side by side: nobody forgets one of them. */
export function BothTexts({ name, label, required, rows = 1, extra }: BothTextsProps) {
  const { t } = useTranslation('parts');
  const path = Array.isArray(name) ? name : [name];
  const rules: FormItemProps['rules'] = required
    ? [{ required: true, whitespace: true, message: t('missing', { what: label }) }]
    : [];
  return (
    <div className="both-texts">
      {(['zh', 'en'] as const).map((language) => (
        <Form.Item
          key={language}
          name={[...path, language]}
          label={`${label} · ${t(`language.${language}`)}`}
          rules={rules}
          {...(extra && language === 'zh' && { extra })}
        >
          {rows > 1 ? (
            <Input.TextArea rows={rows} lang={language === 'zh' ? 'zh-CN' : 'en'} />
          ) : (
            <Input lang={language === 'zh' ? 'zh-CN' : 'en'} />
          )}
        </Form.Item>
      ))}
    </div>
  );
}
