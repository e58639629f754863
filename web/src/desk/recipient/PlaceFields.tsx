import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

const mechanisms = ['SECURITY_ASSESSMENT', 'CERTIFICATION', 'STANDARD_CONTRACT', 'EXEMPT'] as const;

/** Where abroad data go, and by which of the ways the law knows (PIPL 38). */
export function PlaceFields() {
  const { t } = useTranslation('recipient');
  const needed = { required: true, message: t('missing') };
  return (
    <Form.List name="destinations">
      {(rows, { add, remove }) => (
        <>
          {rows.length === 0 && <p className="desk-small">{t('place.none')}</p>}
          {rows.map(({ key, name }) => (
            <div key={key} className="form-card columns">
              <Form.Item name={[name, 'code']} label={t('place.code')} rules={[needed]}>
                <Input className="desk-mono" />
              </Form.Item>
              <Form.Item
                name={[name, 'country']}
                label={t('place.country')}
                rules={[
                  { required: true, pattern: /^[A-Z]{2}$/, message: t('place.countryWrong') },
                ]}
              >
                <Input maxLength={2} />
              </Form.Item>
              <Form.Item name={[name, 'mechanism']} label={t('place.mechanism')} rules={[needed]}>
                <Select
                  options={mechanisms.map((value) => ({ value, label: t(`mechanism.${value}`) }))}
                />
              </Form.Item>
              <Form.Item name={[name, 'reference']} label={t('place.reference')}>
                <Input />
              </Form.Item>
              <Form.Item>
                <Button onClick={() => remove(name)}>{t('remove', { ns: 'parts' })}</Button>
              </Form.Item>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('place.add')}</Button>
        </>
      )}
    </Form.List>
  );
}
