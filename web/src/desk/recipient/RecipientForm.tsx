import { Button, Form, Input, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecipientDraft } from '../../api/setup';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { DigestField } from '../parts/DigestField';
import { showFieldErrors } from '../parts/fieldErrors';
import { PlaceFields } from './PlaceFields';

const kinds = ['PROCESSOR', 'INDEPENDENT', 'AFFILIATE', 'AUTHORITY', 'OVERSEAS'] as const;

interface RecipientFormProps {
  initial: Partial<RecipientDraft>;
  codeFixed: boolean;
  readOnly?: boolean;
  busy: boolean;
  error: unknown;
  onSave: (draft: RecipientDraft) => void;
}

/** A recipient: who it is, what binds it, whom it hands on to, where abroad. */
export function RecipientForm({ initial, codeFixed, readOnly, ...saving }: RecipientFormProps) {
  const { t } = useTranslation('recipient');
  const [form] = Form.useForm<RecipientDraft>();
  const kind = Form.useWatch('kind', form) ?? initial.kind;
  const { busy, error, onSave } = saving;
  useEffect(() => {
    if (error) showFieldErrors(form, error);
  }, [form, error]);
  const needed = { required: true, message: t('missing') };
  return (
    <Form
      form={form}
      layout="vertical"
      className="stack"
      disabled={readOnly ?? false}
      initialValues={initial}
      onFinish={() => onSave(draftFrom(form.getFieldsValue(true) as RecipientDraft))}
    >
      <Panel title={t('part.who')}>
        <div className="columns">
          <Form.Item name="kind" label={t('field.kind')} extra={t(`kindHint.${kind}`)}>
            <Select options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
          </Form.Item>
          <Form.Item
            name="code"
            label={t('field.code')}
            rules={[
              { required: true, pattern: /^[a-z][a-z0-9_-]{1,63}$/, message: t('wrongCode') },
            ]}
          >
            <Input className="desk-mono" {...(codeFixed && { disabled: true })} />
          </Form.Item>
          <Form.Item name="name" label={t('field.name')} rules={[needed]}>
            <Input />
          </Form.Item>
          <Form.Item name="contact" label={t('field.contact')} rules={[needed]}>
            <Input />
          </Form.Item>
        </div>
      </Panel>
      <Panel title={t('contract.title')}>
        <div className="columns columns--three">
          <Form.Item name={['contract', 'reference']} label={t('contract.reference')}>
            <Input />
          </Form.Item>
          <Form.Item name={['contract', 'from']} label={t('contract.from')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name={['contract', 'until']} label={t('contract.lastDay')}>
            <Input type="date" />
          </Form.Item>
        </div>
        <Form.Item name={['contract', 'sha256']} label={t('contract.sha256')}>
          <DigestField />
        </Form.Item>
      </Panel>
      {kind === 'PROCESSOR' && (
        <Panel title={t('sub.title')}>
          <SubProcessors />
        </Panel>
      )}
      <Panel title={t('place.title')}>
        <PlaceFields />
      </Panel>
      {error != null && <Failure error={error} />}
      {!readOnly && (
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('save', { ns: 'parts' })}
          </Button>
        </div>
      )}
    </Form>
  );
}

function SubProcessors() {
  const { t } = useTranslation('recipient');
  const needed = { required: true, message: t('missing') };
  return (
    <Form.List name="subProcessors">
      {(rows, { add, remove }) => (
        <>
          {rows.length === 0 && <p className="desk-small">{t('sub.none')}</p>}
          {rows.map(({ key, name }) => (
            <div key={key} className="form-card columns">
              {(['name', 'contact', 'task'] as const).map((field) => (
                <Form.Item
                  key={field}
                  name={[name, field]}
                  label={t(`sub.${field}`)}
                  rules={[needed]}
                >
                  <Input />
                </Form.Item>
              ))}
              <Form.Item name={[name, 'approvedOn']} label={t('sub.approvedOn')} rules={[needed]}>
                <Input type="date" />
              </Form.Item>
              <Form.Item>
                <Button onClick={() => remove(name)}>{t('remove', { ns: 'parts' })}</Button>
              </Form.Item>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('sub.add')}</Button>
        </>
      )}
    </Form.List>
  );
}

/** Nothing of a contract without its reference; fields that are empty are none. */
function draftFrom({ contract, ...draft }: RecipientDraft): RecipientDraft {
  const { kind, subProcessors, destinations } = draft;
  return {
    ...draft,
    subProcessors: kind === 'PROCESSOR' ? (subProcessors ?? []) : [],
    destinations: (destinations ?? []).map((place) => ({
      ...place,
      reference: place.reference || null,
    })),
    ...(contract?.reference && { contract: { ...contract, until: contract.until || null } }),
  };
}
