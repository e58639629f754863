import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnnouncementDraft } from '../../api/types';
import { beijingDay, serverNow } from '../../shared/time';
import { BothTexts } from '../parts/BothTexts';

const kinds: AnnouncementDraft['kind'][] = ['SERVICE', 'POLICY', 'INCIDENT', 'CLOSURE'];

/** What it is to say, to whom, and until when; the kind stays once it is drafted. */
export function AnnouncementFields({ fixed = false }: { fixed?: boolean }) {
  const { t } = useTranslation('announcement');
  return (
    <>
      <div className="columns">
        <Form.Item name="kind" label={t('field.kind')}>
          <Select
            disabled={fixed}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="endsOn" label={t('field.endsOn')} extra={t('endsHint')}>
          <Input type="date" min={beijingDay(serverNow())} />
        </Form.Item>
      </div>
      <BothTexts name="title" label={t('field.title')} required />
      <BothTexts name="text" label={t('field.text')} required rows={6} extra={t('textHint')} />
      <Form.Item name="byMessage" valuePropName="checked" extra={t('byMessageHint')}>
        <Checkbox>{t('byMessage')}</Checkbox>
      </Form.Item>
    </>
  );
}
