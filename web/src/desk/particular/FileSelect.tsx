import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { filesOf } from '../request/api';

interface FileSelectProps {
  request: string;
  name: string;
  label: string;
  required?: boolean;
}

/** One of the files of the request, as the paper that proves something. */
export function FileSelect({ request, name, label, required = false }: FileSelectProps) {
  const { t } = useTranslation('particular');
  const files = useQuery(filesOf(request)).data?.items ?? [];
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required, message: t('choose') }]}
      {...(files.length === 0 && { extra: t('noFiles') })}
    >
      <Select allowClear options={files.map(({ id, name: label }) => ({ value: id, label }))} />
    </Form.Item>
  );
}
