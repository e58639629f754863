import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { NewTicket } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';
import { openTicket } from './api';
import { levels } from './levels';
import { ticketFrom, type TicketValues } from './newTicket';

const kinds: NewTicket['kind'][] = ['REQUEST', 'ALERT', 'PROBLEM', 'TASK', 'PROJECT'];

/** Files a ticket; from then on its hours run. */
export function NewTicketDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('ticket');
  const navigate = useNavigate();
  return (
    <FormDialog
      wide
      title={t('new')}
      ok={t('open')}
      lead={t('newText')}
      initial={{ kind: 'REQUEST' } as Partial<TicketValues>}
      act={(said: TicketValues, key) => openTicket(ticketFrom(said), key)}
      onDone={({ id }) => navigate(`/tickets/${id}`)}
      onClose={onClose}
    >
      <div className="columns">
        <Form.Item name="kind" label={t('field.kind')}>
          <Select options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        </Form.Item>
        <Form.Item name="level" label={t('field.level')} extra={t('levelHint')}>
          <Select
            allowClear
            options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
          />
        </Form.Item>
      </div>
      <Form.Item
        name="title"
        label={t('field.title')}
        rules={[{ required: true, whitespace: true, message: t('titleMissing') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Words name="text" label={t('field.text')} required max={10_000} />
      <div className="columns">
        <Form.Item
          name="contact"
          label={t('field.contact')}
          extra={t('contactHint')}
          rules={[{ type: 'email', message: t('contactWrong') }]}
        >
          <Input autoComplete="off" maxLength={254} />
        </Form.Item>
        <Form.Item name="person" label={t('field.subject')}>
          <Input className="desk-mono" placeholder="sub_…" autoComplete="off" />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
