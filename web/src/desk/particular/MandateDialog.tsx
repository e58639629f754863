import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Mandate, RightsRequestFile, Standing } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { requestTypes } from '../requestTypes';
import { recordMandate } from './api';
import { FileSelect } from './FileSelect';

const checks: Mandate['agentCheck'][] = [
  'ID_CARD_SEEN',
  'LAWYER_LICENCE_SEEN',
  'COMPANY_LETTER_SEEN',
  'VIDEO_CALL',
];

const types = requestTypes.filter((type) => type !== 'NEXT_OF_KIN');

interface MandateDialogProps {
  request: RightsRequestFile;
  standing: Standing;
  onClose: () => void;
}

/** An agent's mandate: its paper, what it covers, until when, and how the agent was checked. */
export function MandateDialog({ request, standing, onClose }: MandateDialogProps) {
  const { t } = useTranslation('particular');
  const needed = [{ required: true, message: t('choose') }];
  return (
    <FormDialog
      title={t('mandate.record')}
      ok={t('mandate.ok')}
      lead={t('mandate.text')}
      initial={standing.mandate ?? { scope: [request.type] }}
      act={(said: Mandate) => recordMandate(request.id, said)}
      onClose={onClose}
    >
      <FileSelect request={request.id} name="document" label={t('mandate.document')} required />
      <Form.Item name="scope" label={t('mandate.scope')} rules={needed}>
        <Select
          mode="multiple"
          options={types.map((value) => ({
            value,
            label: t(`requestType.${value}`, { ns: 'shared' }),
          }))}
        />
      </Form.Item>
      <Form.Item name="validUntil" label={t('mandate.validUntil')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="agentCheck" label={t('mandate.agentCheck')} rules={needed}>
        <Select options={checks.map((value) => ({ value, label: t(`mandate.check.${value}`) }))} />
      </Form.Item>
    </FormDialog>
  );
}
