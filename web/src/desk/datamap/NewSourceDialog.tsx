import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { NewDataSource } from '../../api/setup';
import { FormDialog } from '../parts/FormDialog';
import { addSource } from './api';

const kinds = ['POSTGRESQL', 'MYSQL', 'HTTP'] as const;
const ports = { POSTGRESQL: 5432, MYSQL: 3306 };

/** A system of the website: a database by its parts, or one that is told by webhook. */
export function NewSourceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('datamap');
  const navigate = useNavigate();
  return (
    <FormDialog
      wide
      title={t('add')}
      ok={t('addOk')}
      lead={t('addText')}
      initial={{ kind: 'POSTGRESQL', port: 5432, encrypted: true }}
      act={addSource}
      onDone={({ id }) => navigate(`/data-map/${id}`)}
      onClose={onClose}
    >
      <Fields />
    </FormDialog>
  );
}

function Fields() {
  const { t } = useTranslation('datamap');
  const form = Form.useFormInstance<NewDataSource>();
  const kind = Form.useWatch('kind', form) ?? 'POSTGRESQL';
  const needed = { required: true, message: t('missing') };
  return (
    <>
      <div className="columns">
        <Form.Item name="kind" label={t('field.kind')}>
          <Select
            onChange={(value: keyof typeof ports) => form.setFieldValue('port', ports[value])}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="code"
          label={t('field.code')}
          rules={[{ required: true, pattern: /^[a-z][a-z0-9-]{1,39}$/, message: t('wrongCode') }]}
        >
          <Input className="desk-mono" />
        </Form.Item>
      </div>
      <Form.Item name="name" label={t('field.name')} rules={[needed]}>
        <Input maxLength={100} />
      </Form.Item>
      {kind === 'HTTP' ? <Address /> : <Database />}
    </>
  );
}

function Database() {
  const { t } = useTranslation('datamap');
  const needed = { required: true, message: t('missing') };
  return (
    <>
      <div className="columns columns--three">
        <Form.Item name="host" label={t('field.host')} rules={[needed]}>
          <Input />
        </Form.Item>
        <Form.Item name="port" label={t('field.port')} rules={[needed]}>
          <InputNumber min={1} max={65535} precision={0} />
        </Form.Item>
        <Form.Item name="database" label={t('field.database')} rules={[needed]}>
          <Input />
        </Form.Item>
      </div>
      <Form.Item name="encrypted" valuePropName="checked">
        <Checkbox>{t('field.encrypted')}</Checkbox>
      </Form.Item>
      <div className="columns">
        <Form.Item name={['credentials', 'username']} label={t('field.username')} rules={[needed]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={['credentials', 'password']} label={t('field.password')} rules={[needed]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </div>
    </>
  );
}

function Address() {
  const { t } = useTranslation('datamap');
  return (
    <>
      <Form.Item
        name="url"
        label={t('field.url')}
        rules={[{ required: true, type: 'url', message: t('missing') }]}
      >
        <Input />
      </Form.Item>
      <Form.Item name={['credentials', 'username']} hidden initialValue="">
        <Input />
      </Form.Item>
      <Form.Item
        name={['credentials', 'password']}
        label={t('field.secret')}
        extra={t('secretHint')}
        rules={[{ required: true, pattern: /^whsec_/, message: t('secretHint') }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
