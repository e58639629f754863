import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../shared/localText';
import { purposes } from '../purpose/api';
import { everyPurpose } from './api';

/** The purpose that a contact is left alone for, or every one. */
export function PurposeField() {
  const { t } = useTranslation('suppression');
  const local = useLocalText();
  const known = useQuery(purposes).data?.items ?? [];
  return (
    <Form.Item
      name="purpose"
      label={t('field.purpose')}
      rules={[{ required: true, message: t('missing') }]}
    >
      <Select
        options={[
          { value: everyPurpose, label: t('every') },
          ...known.map(({ code, title }) => ({ value: code, label: local(title) })),
        ]}
      />
    </Form.Item>
  );
}
