import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewLegalHold } from '../../api/types';
import { useCategoryNames } from '../../shared/categories';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';
import { placeLegalHold } from './api';
import { ReviewOn } from './ReviewOn';
import { usualReview } from './usualReview';

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
  const categories = useCategoryNames();
  const missing = [{ required: true, message: t('missing') }];
  return (
    <FormDialog
      title={t('place')}
      ok={t('placeOk')}
      lead={t('placeText')}
      initial={usualReview()}
      act={(values: Values, key) => placeLegalHold(bodyOf(values), key)}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('kindLabel')} rules={missing}>
        <Select options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="document" label={t('document')} rules={missing}>
        <Input maxLength={200} />
      </Form.Item>
      <Words name="reason" label={t('reason')} required rows={2} max={1000} />
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
      <ReviewOn />
    </FormDialog>
  );
}
