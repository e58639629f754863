import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';
import { requestTypes } from '../requestTypes';
import { fileForPerson } from './api';
import { requestFrom, type RequestValues } from './newRequest';
import { OfItsKind } from './OfItsKind';
import './texts';

const relations = ['SELF', 'AGENT', 'GUARDIAN', 'NEXT_OF_KIN'] as const;

/** Enters a request that came by letter, telephone or in person, or through an authority. */
export function NewRequestDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('filing');
  const navigate = useNavigate();
  return (
    <FormDialog
      wide
      title={t('title')}
      ok={t('ok')}
      lead={t('text')}
      initial={
        { type: 'ACCESS', relation: 'SELF', locale: i18n.language } as Partial<RequestValues>
      }
      act={(said: RequestValues, key) => fileForPerson(requestFrom(said), key)}
      onDone={({ id }) => navigate(`/requests/${id}`)}
      onClose={onClose}
    >
      <div className="columns columns--three">
        <Form.Item name="type" label={t('type')}>
          <Select
            options={requestTypes.map((value) => ({
              value,
              label: t(`requestType.${value}`, { ns: 'shared' }),
            }))}
          />
        </Form.Item>
        <Form.Item name="relation" label={t('relation')}>
          <Select options={relations.map((value) => ({ value, label: t(`who.${value}`) }))} />
        </Form.Item>
        <Form.Item name="locale" label={t('locale')}>
          <Select
            options={['zh-CN', 'en'].map((value) => ({ value, label: t(`language.${value}`) }))}
          />
        </Form.Item>
      </div>
      <OfItsKind />
      <div className="columns">
        <Form.Item name="person" label={t('person')} extra={t('personHint')}>
          <Input className="desk-mono" placeholder="sub_…" autoComplete="off" maxLength={200} />
        </Form.Item>
        <Form.Item name="receivedOn" label={t('receivedOn')} extra={t('receivedHint')}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Words name="details" label={t('details')} max={10_000} />
      <Form.Item name="contact" label={t('contact')} extra={t('contactHint')}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="checked" valuePropName="checked">
        <Checkbox>{t('checked')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
