import { Alert, Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevealReason, RightsRequestFile } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { useMay } from '../parts/useMay';
import { revealRequest } from './api';
import './texts';

const reasons: RevealReason[] = ['TO_HANDLE', 'TO_VERIFY', 'TO_CONTACT', 'COMPLAINT', 'AUTHORITY'];

interface CoveredProps {
  request: RightsRequestFile;
  onReveal: (revealed: RightsRequestFile) => void;
}

/** Says that numbers are covered, and uncovers them for a reason, which is written down. */
export function Covered({ request, onReveal }: CoveredProps) {
  const { t } = useTranslation('requestDesk');
  const [asking, setAsking] = useState(false);
  const acts = useMay('dpo', 'agent');
  if (!request.covered) return null;
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={t('reveal.covered')}
        action={acts && <Button onClick={() => setAsking(true)}>{t('reveal.ask')}</Button>}
      />
      {asking && (
        <FormDialog
          title={t('reveal.title')}
          ok={t('reveal.ok')}
          lead={t('reveal.text')}
          act={({ reason }: { reason: RevealReason }) => revealRequest(request.id, reason)}
          onDone={(revealed) => {
            onReveal(revealed);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
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
      )}
    </>
  );
}
