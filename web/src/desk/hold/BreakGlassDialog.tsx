import { Alert, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HoldView } from '../../api/types';
import { useAction } from '../../shared/useAction';
import { breakGlass, type BreakGlass } from '../api';
import { Failure } from '../Failure';

const reasons = ['SUBJECT_REQUEST', 'AUTHORITY_ORDER', 'SECURITY', 'LITIGATION'];

interface BreakGlassDialogProps {
  hold: HoldView;
  onClose: () => void;
}

/** Reading a held record: a lawful reason, only the fields needed, and a second person. */
export function BreakGlassDialog({ hold, onClose }: BreakGlassDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<BreakGlass>();
  const ask = useAction((body: BreakGlass, key) => breakGlass(hold.id, body, key));
  const answer = ask.data;
  return (
    <Modal
      open
      title={t('glass.title')}
      okText={t('glass.ask')}
      cancelText={t(answer ? 'close' : 'cancel', { ns: 'shared' })}
      okButtonProps={{ loading: ask.isPending, hidden: Boolean(answer) }}
      onCancel={onClose}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      <p className="dialog-text">{t('glass.text')}</p>
      {!answer && (
        <Form form={form} layout="vertical" onFinish={(values) => ask.mutate(values)}>
          <Form.Item
            name="reason"
            label={t('glass.reason')}
            rules={[{ required: true, message: t('glass.reasonMissing') }]}
          >
            <Select
              options={reasons.map((value) => ({ value, label: t(`glassReason.${value}`) }))}
            />
          </Form.Item>
          <Form.Item
            name="fields"
            label={t('glass.fields')}
            rules={[{ required: true, message: t('glass.fieldsMissing') }]}
          >
            <Checkbox.Group
              options={hold.lines.map(({ field, title }) => ({ value: field, label: title }))}
            />
          </Form.Item>
          <Form.Item
            name="explanation"
            label={t('glass.explanation')}
            rules={[{ required: true, message: t('glass.explanationMissing') }]}
          >
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        </Form>
      )}
      {ask.isError && <Failure error={ask.error} />}
      {answer && !answer.fields && <Alert type="info" showIcon title={t('glass.waiting')} />}
      {answer?.fields && (
        <dl className="desk-facts">
          {Object.entries(answer.fields).map(([field, value]) => (
            <div key={field}>
              <dt>{hold.lines.find((line) => line.field === field)?.title ?? field}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Modal>
  );
}
