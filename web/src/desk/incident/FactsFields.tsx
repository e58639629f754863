import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BothTexts } from '../parts/BothTexts';
import { CategorySelect } from '../parts/CategorySelect';
import { noticeParts } from './facts';

const choices = {
  kind: ['LEAK', 'TAMPERING', 'LOSS'],
  level: ['L1', 'L2', 'L3', 'L4'],
  grade: ['GENERAL', 'LARGE', 'MAJOR', 'GRAVE'],
  operator: ['OTHER', 'CENTRAL_ORGAN', 'CRITICAL_INFRASTRUCTURE'],
};

/** What is known of an incident; only title and kind must be, everything else may come later. */
export function FactsFields({ within = [] }: { within?: string[] }) {
  const { t } = useTranslation('incident');
  const needed = [{ required: true, whitespace: true, message: t('needed') }];
  const at = (name: string) => [...within, name];
  return (
    <>
      <Form.Item name={at('title')} label={t('field.title')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="columns">
        {Object.entries(choices).map(([name, values]) => (
          <Form.Item
            key={name}
            name={at(name)}
            label={t(`field.${name}`)}
            rules={name === 'kind' ? needed : []}
          >
            <Select
              allowClear={name !== 'kind'}
              options={values.map((value) => ({ value, label: t(`${name}.${value}`) }))}
            />
          </Form.Item>
        ))}
        <Form.Item name={at('occurredAt')} label={t('field.occurredAt')}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name={at('estimated')} label={t('field.estimated')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name={at('categories')} label={t('field.categories')}>
        <CategorySelect />
      </Form.Item>
      {['sensitive', 'minors'].map((name) => (
        <Form.Item key={name} name={at(name)} valuePropName="checked">
          <Checkbox>{t(`field.${name}`)}</Checkbox>
        </Form.Item>
      ))}
      <p className="dialog-text">{t('partsLead')}</p>
      {noticeParts.map((part) => (
        <BothTexts key={part} name={at(part)} label={t(`part.${part}`)} rows={3} />
      ))}
      <Form.Item name={at('cause')} label={t('field.cause')} extra={t('causeHint')}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
    </>
  );
}
