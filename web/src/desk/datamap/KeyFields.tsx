import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DiscoveredTable } from '../../api/setup';

const kinds = ['EXTERNAL_ID', 'SUBJECT_ID', 'PARENT'] as const;

/** Which data a table holds and how a row leads to a person. */
export function KeyFields({ table }: { table: DiscoveredTable }) {
  const { t } = useTranslation('datamap');
  const columns = table.columns.map(({ name }) => ({ value: name, label: name }));
  const needed = { required: true, message: t('missing') };
  return (
    <>
      <Form.Item
        name="category"
        label={t('category')}
        extra={t('categoryHint')}
        rules={[{ required: true, pattern: /^[a-z][a-z0-9_]{0,63}$/, message: t('wrongCategory') }]}
      >
        <Input className="desk-mono" />
      </Form.Item>
      <div className="columns columns--three">
        <Form.Item name={['key', 'kind']} label={t('key.kind')}>
          <Select
            options={kinds
              .filter((kind) => kind !== 'PARENT' || table.relations.length > 0)
              .map((value) => ({ value, label: t(`key.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={['key', 'column']} label={t('key.column')} rules={[needed]}>
          <Select showSearch options={columns} />
        </Form.Item>
        <Form.Item name="recordKey" label={t('key.record')}>
          <Select allowClear showSearch options={columns} />
        </Form.Item>
      </div>
    </>
  );
}
