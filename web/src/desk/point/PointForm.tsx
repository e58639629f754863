import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select, type FormInstance } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollectionPointDraft } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { BothTexts } from '../parts/BothTexts';
import { showFieldErrors } from '../parts/fieldErrors';
import { policies } from '../policy/api';
import { purposes } from '../purpose/api';

const kinds = ['SIGN_UP', 'FACE_CHECK', 'MARKETING', 'COOKIES', 'FORM', 'OTHER'] as const;
const forms = ['GENERAL', 'ENHANCED', 'JUST_IN_TIME'] as const;

interface PointFormProps {
  form: FormInstance<CollectionPointDraft>;
  initial: Partial<CollectionPointDraft>;
  codeFixed: boolean;
  readOnly: boolean;
  busy: boolean;
  error: unknown;
  onSave: (draft: CollectionPointDraft) => void;
}

/** Where is asked, what for, and how loudly. */
export function PointForm({
  form,
  initial,
  codeFixed,
  readOnly,
  busy,
  error,
  onSave,
}: PointFormProps) {
  const { t } = useTranslation('point');
  const local = useLocalText();
  const known = useQuery(purposes).data?.items.filter(({ state }) => state !== 'RETIRED') ?? [];
  const documents = useQuery(policies).data?.items ?? [];
  useEffect(() => {
    if (error) showFieldErrors(form, error);
  }, [form, error]);
  const options = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <Panel title={t('definition')}>
      <Form
        form={form}
        layout="vertical"
        disabled={readOnly}
        initialValues={initial}
        onFinish={onSave}
      >
        <Form.Item
          name="code"
          label={t('field.code')}
          extra={t('hint.code')}
          rules={[{ required: true, pattern: /^[a-z][a-z0-9_-]{1,63}$/, message: t('wrong.code') }]}
        >
          <Input className="desk-mono" {...(codeFixed && { disabled: true })} />
        </Form.Item>
        <BothTexts name="title" label={t('field.title')} required />
        <div className="columns">
          <Form.Item name="kind" label={t('field.kind')}>
            <Select options={options('kind', kinds)} />
          </Form.Item>
          <Form.Item name="form" label={t('field.form')}>
            <Select options={options('form', forms)} />
          </Form.Item>
        </div>
        <Form.Item
          name="document"
          label={t('field.document')}
          rules={[{ required: true, message: t('wrong.document') }]}
        >
          <Select
            options={documents.map(({ document, title }) => ({
              value: document,
              label: local(title),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="purposes"
          label={t('field.purposes')}
          extra={t('hint.purposes')}
          rules={[{ required: true, message: t('wrong.purposes') }]}
        >
          <Select
            mode="multiple"
            options={known.map(({ code, title }) => ({ value: code, label: local(title) }))}
          />
        </Form.Item>
        {error != null && <Failure error={error} />}
        {!readOnly && (
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('save', { ns: 'parts' })}
          </Button>
        )}
      </Form>
    </Panel>
  );
}
