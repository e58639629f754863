import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RevealReason } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import './texts';

const reasons: RevealReason[] = ['TO_HANDLE', 'TO_VERIFY', 'TO_CONTACT', 'COMPLAINT', 'AUTHORITY'];

interface RevealDialogProps {
  title: string;
  ok: string;
  lead: string;
  act: (reason: RevealReason) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for the reason that is written down when something covered is seen. */
export function RevealDialog({ title, ok, lead, act, onDone, onClose }: RevealDialogProps) {
  const { t } = useTranslation('requestDesk');
  return (
    <FormDialog
      title={title}
      ok={ok}
      lead={lead}
      act={({ reason }: { reason: RevealReason }) => act(reason)}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('reveal.reason')}
        rules={[{ required: true, message: t('reveal.missing') }]}
      >
        <Select
          options={reasons.map((value) => ({ value, label: t(`reveal.reasons.${value}`) }))}
        />
      </Form.Item>
    </FormDialog>
  );
}
