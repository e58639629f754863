import { Checkbox, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BothTexts } from '../parts/BothTexts';
import { CategorySelect } from '../parts/CategorySelect';
import type { PurposeValues } from './PurposeForm';

const bases = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_DUTY',
  'EMERGENCY',
  'NEWS_REPORTING',
  'PUBLICISED',
  'OTHER_LAW',
] as const;
const separate = ['NONE', 'SHARE', 'PUBLIC', 'PUBLIC_IMAGES', 'SENSITIVE', 'EXPORT'] as const;
const automated = ['NONE', 'PROFILING', 'MAJOR_EFFECT'] as const;

/** What a purpose rests on, and what the law wants because of it. */
export function LawFields() {
  const { t } = useTranslation('purpose');
  const form = Form.useFormInstance<PurposeValues>();
  const basis = Form.useWatch('legalBasis', form);
  const sensitive = Form.useWatch('sensitive', form);
  const decides = Form.useWatch('automatedDecision', form);
  const options = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`, { ns: 'parts' }) }));
  return (
    <>
      <Form.Item
        name="categories"
        label={t('field.categories')}
        rules={[{ required: true, message: t('wrong.categories') }]}
      >
        <CategorySelect />
      </Form.Item>
      <div className="columns">
        <Form.Item name="legalBasis" label={t('field.legalBasis')}>
          <Select options={options('basis', bases)} />
        </Form.Item>
        {basis === 'CONSENT' && (
          <Form.Item
            name="separateConsent"
            label={t('field.separateConsent')}
            extra={t('hint.separateConsent')}
          >
            <Select options={options('separate', separate)} />
          </Form.Item>
        )}
      </div>
      <div className="line-up checks">
        <Form.Item name="sensitive" valuePropName="checked" noStyle>
          <Checkbox>{t('field.sensitive')}</Checkbox>
        </Form.Item>
        <Form.Item name="necessary" valuePropName="checked" noStyle>
          <Checkbox>{t('field.necessary')}</Checkbox>
        </Form.Item>
      </div>
      {sensitive && (
        <BothTexts
          name="necessityAndImpact"
          label={t('field.necessityAndImpact')}
          rows={2}
          required
        />
      )}
      <div className="columns">
        <Form.Item name="automatedDecision" label={t('field.automatedDecision')}>
          <Select options={options('automated', automated)} />
        </Form.Item>
        <Form.Item
          name="askAgainDays"
          label={t('field.askAgainDays')}
          extra={t('hint.askAgainDays')}
        >
          <InputNumber min={7} max={3650} precision={0} />
        </Form.Item>
      </div>
      {decides && decides !== 'NONE' && (
        <BothTexts name="nonPersonalised" label={t('field.nonPersonalised')} rows={2} required />
      )}
      {basis === 'CONSENT' && (
        <Form.Item
          name="validityDays"
          label={t('field.validityDays')}
          extra={t('hint.validityDays')}
        >
          <InputNumber min={1} max={36525} precision={0} />
        </Form.Item>
      )}
    </>
  );
}
