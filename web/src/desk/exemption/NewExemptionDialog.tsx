import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewExemption } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import { CategorySelect } from '../parts/CategorySelect';
import { DigestField } from '../parts/DigestField';
import { FormDialog } from '../parts/FormDialog';
import { purposes } from '../purpose/api';
import { recordExemption } from './api';

const kinds = [
  'NATIONAL_SECURITY',
  'PUBLIC_INTEREST',
  'CRIMINAL_PROCEDURE',
  'VITAL_INTEREST',
  'SELF_PUBLISHED',
  'LAWFUL_SOURCE',
  'ANONYMISED_DATA',
] as const;
const grounds = ['LEGAL_DUTY', 'EMERGENCY', 'PUBLISHED', 'ANONYMISED'] as const;

interface Values extends Omit<NewExemption, 'subject'> {
  person?: string;
}

/** Records a case with its ground, document and evidence. */
export function NewExemptionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('exemption');
  const local = useLocalText();
  const known = useQuery(purposes).data?.items ?? [];
  const options = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const needed = { required: true, message: t('missing') };
  return (
    <FormDialog
      wide
      title={t('record')}
      ok={t('recordOk')}
      lead={t('recordText')}
      act={({ person, ...body }: Values, key) => recordExemption(exemptionFrom(body, person), key)}
      onClose={onClose}
    >
      <div className="columns">
        <Form.Item name="kind" label={t('field.kind')} rules={[needed]}>
          <Select options={options('kind', kinds)} />
        </Form.Item>
        <Form.Item name="ground" label={t('field.ground')} rules={[needed]}>
          <Select options={options('ground', grounds)} />
        </Form.Item>
        <Form.Item name="purpose" label={t('field.purpose')} rules={[needed]}>
          <Select
            options={known.map(({ code, title }) => ({ value: code, label: local(title) }))}
          />
        </Form.Item>
        <Form.Item name="person" label={t('field.subject')} extra={t('subjectHint')}>
          <Input className="desk-mono" placeholder="sub_…" />
        </Form.Item>
        <Form.Item name="authority" label={t('field.authority')}>
          <Input />
        </Form.Item>
        <Form.Item name="document" label={t('field.document')} rules={[needed]}>
          <Input />
        </Form.Item>
        <Form.Item name="validFrom" label={t('field.validFrom')} rules={[needed]}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="validUntil" label={t('field.validUntil')} rules={[needed]}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="categories" label={t('field.categories')}>
        <CategorySelect />
      </Form.Item>
      <Form.Item name="evidenceSha256" label={t('field.evidence')} rules={[needed]}>
        <DigestField />
      </Form.Item>
    </FormDialog>
  );
}

/** Days as instants in Beijing; what was left empty is left out. */
function exemptionFrom(body: Omit<Values, 'person'>, person?: string): NewExemption {
  const { authority, ...rest } = body;
  const start = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString();
  return {
    ...rest,
    validFrom: start(body.validFrom),
    validUntil: start(body.validUntil),
    ...(authority && { authority }),
    ...(person && { subject: { id: person } as NonNullable<NewExemption['subject']> }),
  };
}
