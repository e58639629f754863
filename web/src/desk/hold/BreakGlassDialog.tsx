import { useQueryClient } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakGlassReason, Hold, NewBreakGlass } from '../../api/types';
import { useAction } from '../../shared/useAction';
import { askBreakGlass } from '../api';
import { Failure } from '../Failure';
import { GroundFields } from './GroundFields';

const reasons: BreakGlassReason[] = [
  'SUBJECT_REQUEST',
  'AUTHORITY_ORDER',
  'SECURITY',
  'LITIGATION',
];

interface BreakGlassDialogProps {
  hold: Hold;
  onClose: () => void;
}

/** A group cannot be `required` in ARIA, so the rule is written out. */
function atLeastOne(message: string) {
  return (_: unknown, fields?: string[]) =>
    fields?.length ? Promise.resolve() : Promise.reject(new Error(message));
}

/** Reading a held record: a lawful reason, only the fields needed, and a second person. */
export function BreakGlassDialog({ hold, onClose }: BreakGlassDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<NewBreakGlass>();
  const queries = useQueryClient();
  const ask = useAction(
    (body: NewBreakGlass, key) => askBreakGlass(hold.id, body, key),
    () => queries.invalidateQueries({ queryKey: ['break-glass', hold.id] }),
  );
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
          <GroundFields />
          <Form.Item
            name="fields"
            label={t('glass.fields')}
            rules={[{ validator: atLeastOne(t('glass.fieldsMissing')) }]}
          >
            <Checkbox.Group
              options={hold.lines.map(({ field }) => ({
                value: field,
                label: t(`field.${field}`, { ns: 'shared', defaultValue: field }),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="justification"
            label={t('glass.explanation')}
            rules={[{ required: true, message: t('glass.explanationMissing') }]}
          >
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        </Form>
      )}
      {ask.isError && <Failure error={ask.error} />}
      {answer && <Alert type="info" showIcon title={t('glass.waiting')} />}
    </Modal>
  );
}
