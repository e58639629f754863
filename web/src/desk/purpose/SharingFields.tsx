import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BothTexts } from '../parts/BothTexts';
import { CategorySelect } from '../parts/CategorySelect';
import { recipients } from '../recipient/api';

/** Who gets data under a purpose, in the country and abroad. */
export function SharingFields() {
  return (
    <>
      <Recipients />
      <Destinations />
    </>
  );
}

function Recipients() {
  const { t } = useTranslation('purpose');
  const form = Form.useFormInstance();
  const registered = useQuery(recipients).data?.items ?? [];
  const take = (row: number, code: string) => {
    const one = registered.find((known) => known.code === code);
    if (!one) return;
    form.setFieldValue(['recipients', row, 'name'], one.name);
    form.setFieldValue(['recipients', row, 'contact'], one.contact);
  };
  return (
    <Form.List name="recipients">
      {(rows, { add, remove }) => (
        <>
          {rows.length === 0 && <p className="desk-small">{t('noRecipient')}</p>}
          {rows.map(({ key, name }) => (
            <div key={key} className="form-card">
              <div className="columns columns--three">
                <Form.Item
                  name={[name, 'code']}
                  label={t('recipient.code')}
                  rules={[{ required: true, message: t('wrong.recipient') }]}
                >
                  <Select
                    onChange={(code: string) => take(name, code)}
                    options={registered.map(({ code = '', name: label }) => ({
                      value: code,
                      label,
                    }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'name']} label={t('recipient.name')}>
                  <Input />
                </Form.Item>
                <Form.Item name={[name, 'contact']} label={t('recipient.contact')}>
                  <Input />
                </Form.Item>
              </div>
              <BothTexts name={[name, 'purpose']} label={t('recipient.purpose')} required />
              <BothTexts name={[name, 'method']} label={t('recipient.method')} required />
              <Form.Item name={[name, 'categories']} label={t('field.categories')}>
                <CategorySelect />
              </Form.Item>
              <Form.Item>
                <Button onClick={() => remove(name)}>{t('remove', { ns: 'parts' })}</Button>
              </Form.Item>
            </div>
          ))}
          <Button onClick={() => add({ categories: [] })}>{t('addRecipient')}</Button>
        </>
      )}
    </Form.List>
  );
}

function Destinations() {
  const { t } = useTranslation('purpose');
  return (
    <Form.List name="destinations">
      {(rows, { add, remove }) => (
        <div className="destinations">
          {rows.map(({ key, name }) => (
            <div key={key} className="form-card">
              <div className="columns">
                {(['code', 'country', 'recipient', 'contact'] as const).map((field) => (
                  <Form.Item
                    key={field}
                    name={[name, field]}
                    label={t(`destination.${field}`)}
                    rules={[{ required: true, message: t('wrong.destination') }]}
                  >
                    <Input />
                  </Form.Item>
                ))}
              </div>
              <BothTexts name={[name, 'safeguards']} label={t('destination.safeguards')} required />
              <BothTexts name={[name, 'risks']} label={t('destination.risks')} required />
              <Form.Item>
                <Button onClick={() => remove(name)}>{t('remove', { ns: 'parts' })}</Button>
              </Form.Item>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('addDestination')}</Button>
        </div>
      )}
    </Form.List>
  );
}
