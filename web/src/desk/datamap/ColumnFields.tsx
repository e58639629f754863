import { Checkbox, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DiscoveredTable } from '../../api/setup';
import type { TreatmentValues } from './treatmentForm';

const treatments = ['KEEP', 'NULL', 'RANDOM_TOKEN', 'GENERALISE', 'TRUNCATE'] as const;
const generalisations = [
  'FIVE_YEARS',
  'TEN_YEARS',
  'WEEK',
  'MONTH',
  'YEAR',
  'MONEY_BAND',
  'CITY',
] as const;

/** What becomes of each column of rows that are anonymised. */
export function ColumnFields({ table }: { table: DiscoveredTable }) {
  const { t } = useTranslation('datamap');
  return (
    <fieldset className="column-fields">
      <legend>{t('columns')}</legend>
      {table.columns.map(({ name, data }) => (
        <div key={name} className="column-fields__row">
          <span>
            <span className="desk-mono">{name}</span>
            <span className="desk-small"> {t(`data.${data}`)}</span>
          </span>
          <ColumnField name={name} />
        </div>
      ))}
    </fieldset>
  );
}

function ColumnField({ name }: { name: string }) {
  const { t } = useTranslation('datamap');
  const form = Form.useFormInstance<TreatmentValues>();
  const treatment = Form.useWatch(['columns', name, 'treatment'], form);
  const options = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <span className="line-up">
      <Form.Item name={['columns', name, 'treatment']} noStyle>
        <Select
          className="column-fields__select"
          aria-label={t('treatmentOf', { column: name })}
          options={options('treatment', treatments)}
        />
      </Form.Item>
      {treatment === 'GENERALISE' && (
        <Form.Item name={['columns', name, 'generalisation']} noStyle>
          <Select
            className="column-fields__select"
            aria-label={t('generalisationOf', { column: name })}
            options={options('generalisation', generalisations)}
          />
        </Form.Item>
      )}
      {treatment === 'TRUNCATE' && (
        <Form.Item name={['columns', name, 'length']} noStyle>
          <InputNumber min={0} max={1000} aria-label={t('lengthOf', { column: name })} />
        </Form.Item>
      )}
      {treatment !== 'NULL' && (
        <Form.Item name={['columns', name, 'sensitive']} valuePropName="checked" noStyle>
          <Checkbox>{t('sensitive')}</Checkbox>
        </Form.Item>
      )}
    </span>
  );
}
