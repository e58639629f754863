import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewContactRelease } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import { CategorySelect } from '../parts/CategorySelect';
import { DigestField } from '../parts/DigestField';
import { FormDialog } from '../parts/FormDialog';
import { subjectNamed } from '../parts/subjectNamed';
import { purposes } from '../purpose/api';
import { recordRelease } from './api';

const grounds: NewContactRelease['ground'][] = ['CONTRACT_NECESSITY', 'SEPARATE_CONSENT'];

type Values = Omit<NewContactRelease, 'subject' | 'receiver'> & { owner: string; taker: string };

/** Records whose contact is to be given to whom, and what lets it. */
export function NewReleaseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('release');
  const local = useLocalText();
  const known = useQuery(purposes).data?.items ?? [];
  const needed = [{ required: true, message: t('missing') }];
  return (
    <FormDialog
      wide
      title={t('record')}
      ok={t('ok')}
      lead={t('text')}
      act={({ owner, taker, ...said }: Values, key) =>
        recordRelease({ ...said, subject: subjectNamed(owner), receiver: subjectNamed(taker) }, key)
      }
      onClose={onClose}
    >
      <div className="columns">
        <Form.Item name="owner" label={t('field.owner')} extra={t('idHint')} rules={needed}>
          <Input className="desk-mono" placeholder="sub_…" autoComplete="off" />
        </Form.Item>
        <Form.Item name="taker" label={t('field.taker')} rules={needed}>
          <Input className="desk-mono" placeholder="sub_…" autoComplete="off" />
        </Form.Item>
        <Form.Item name="purpose" label={t('field.purpose')} rules={needed}>
          <Select
            options={known.map(({ code, title }) => ({ value: code, label: local(title) }))}
          />
        </Form.Item>
        <Form.Item name="ground" label={t('field.ground')} rules={needed}>
          <Select options={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))} />
        </Form.Item>
        <Form.Item name="matter" label={t('field.matter')} extra={t('namesNobody')} rules={needed}>
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="document" label={t('field.document')} rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
      </div>
      <Form.Item name="categories" label={t('field.what')} rules={needed}>
        <CategorySelect />
      </Form.Item>
      <Form.Item name="evidenceSha256" label={t('field.evidence')} rules={needed}>
        <DigestField />
      </Form.Item>
    </FormDialog>
  );
}
