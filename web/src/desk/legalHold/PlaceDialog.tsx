import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewLegalHold } from '../../api/types';
import { useCategoryNames } from '../../shared/categories';
import { beijingDay, plusDays, serverNow } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { placeLegalHold } from './api';

const kinds: NewLegalHold['kind'][] = ['LITIGATION', 'AUTHORITY_ORDER', 'REGULATOR', 'COMPLAINT'];
const fields = ['username', 'email', 'mobile', 'nickname', 'realName', 'idNumber'];

interface Values {
  kind: NewLegalHold['kind'];
  document: string;
  reason: string;
  subject?: string;
  fields?: string[];
  categories?: string[];
  reviewOn: string;
}

function bodyOf({ subject, fields: named = [], categories = [], ...rest }: Values): NewLegalHold {
  return {
    ...rest,
    fields: named,
    categories,
    ...(subject?.trim() && { subject: { id: subject.trim() } }),
  };
}

/** A document, a reason, only the fields or categories that it names, and a day to look again. */
export function PlaceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('legalHold');
  const [form] = Form.useForm<Values>();
  const categories = useCategoryNames();
  const queries = useQueryClient();
  const today = beijingDay(serverNow());
  const act = useAction(
    (values: Values, key) => placeLegalHold(bodyOf(values), key),
    async () => {
      await queries.invalidateQueries();
      onClose();
    },
  );
  const missing = [{ required: true, message: t('missing') }];
  return (
    <Modal
      open
      title={t('place')}
      okText={t('placeOk')}
      cancelText={t('cancel', { ns: 'shared' })}
      okButtonProps={{ loading: act.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p className="dialog-text">{t('placeText')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ reviewOn: plusDays(today, 90) }}
        onFinish={(values) => act.mutate(values)}
      >
        <Form.Item name="kind" label={t('kindLabel')} rules={missing}>
          <Select options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        </Form.Item>
        <Form.Item name="document" label={t('document')} rules={missing}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="reason" label={t('reason')} rules={missing}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name="subject" label={t('subject')}>
          <Input placeholder="sub_…" autoComplete="off" />
        </Form.Item>
        <Form.Item name="fields" label={t('fields')}>
          <Select
            mode="multiple"
            options={fields.map((value) => ({
              value,
              label: t(`field.${value}`, { ns: 'shared' }),
            }))}
          />
        </Form.Item>
        <Form.Item name="categories" label={t('categories')}>
          <Select
            mode="tags"
            options={Object.entries(categories).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="reviewOn" label={t('reviewNext')} rules={missing}>
          <Input type="date" min={plusDays(today, 1)} max={plusDays(today, 365)} />
        </Form.Item>
      </Form>
      {act.isError && <Failure error={act.error} />}
    </Modal>
  );
}
