import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../shared/localText';
import { purposes } from '../purpose/api';
import { namesPurposes, type RequestValues } from './newRequest';

/** What one kind of request has to name, as the service takes it. */
export function OfItsKind() {
  const type = Form.useWatch<RequestValues['type'] | undefined>('type');
  if (type === 'COMPLAINT') return <Forwarded />;
  if (type === 'TRANSFER') return <Recipient />;
  if (type === 'CORRECTION') return <Fields />;
  return namesPurposes(type) ? <Purposes /> : null;
}

function useNeeded() {
  const { t } = useTranslation('filing');
  return [{ required: true, whitespace: true, message: t('missing') }];
}

function Forwarded() {
  const { t } = useTranslation('filing');
  const needed = useNeeded();
  const forwarded = Form.useWatch<boolean | undefined>('isForwarded');
  return (
    <>
      <Form.Item name="isForwarded" valuePropName="checked">
        <Checkbox>{t('forwarded')}</Checkbox>
      </Form.Item>
      {forwarded && (
        <div className="columns columns--three">
          {(['authority', 'reference'] as const).map((name) => (
            <Form.Item
              key={name}
              name={['particulars', 'forwarded', name]}
              label={t(name)}
              rules={needed}
            >
              <Input maxLength={100} />
            </Form.Item>
          ))}
          <Form.Item
            name={['particulars', 'forwarded', 'answerBy']}
            label={t('answerBy')}
            rules={needed}
          >
            <Input type="date" />
          </Form.Item>
        </div>
      )}
    </>
  );
}

function Recipient() {
  const { t } = useTranslation('filing');
  const needed = useNeeded();
  return (
    <div className="columns">
      <Form.Item
        name={['particulars', 'recipient', 'name']}
        label={t('recipientName')}
        rules={needed}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={['particulars', 'recipient', 'contact']}
        label={t('recipientContact')}
        rules={needed}
      >
        <Input maxLength={200} />
      </Form.Item>
    </div>
  );
}

function Fields() {
  const { t } = useTranslation('filing');
  const needed = useNeeded();
  return (
    <Form.List name={['particulars', 'fields']}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className="columns columns--three">
              <Form.Item name={[name, 'field']} label={t('field')} rules={needed}>
                <Input className="desk-mono" maxLength={64} />
              </Form.Item>
              <Form.Item name={[name, 'from']} label={t('from')}>
                <Input maxLength={2000} />
              </Form.Item>
              <Form.Item name={[name, 'to']} label={t('to')} rules={needed}>
                <Input
                  maxLength={2000}
                  suffix={
                    <Button size="small" type="text" onClick={() => remove(name)}>
                      {t('removeField')}
                    </Button>
                  }
                />
              </Form.Item>
            </div>
          ))}
          <p className="form-foot">
            <Button onClick={() => add()}>{t('addField')}</Button>
          </p>
        </>
      )}
    </Form.List>
  );
}

function Purposes() {
  const { t } = useTranslation('filing');
  const local = useLocalText();
  const known = useQuery(purposes).data?.items ?? [];
  return (
    <Form.Item name="purposes" label={t('purposes')} extra={t('purposesHint')}>
      <Select
        mode="multiple"
        options={known.map(({ code, title }) => ({ value: code, label: local(title) }))}
      />
    </Form.Item>
  );
}
