import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';
import { releaseLegalHold } from './api';

interface DialogProps {
  hold: LegalHold;
  onClose: () => void;
}

interface Values {
  reason: string;
  document: string;
}

/** Erasures that waited go on at once, so the document's number is typed again. */
export function ReleaseDialog({ hold, onClose }: DialogProps) {
  const { t } = useTranslation('legalHold');
  return (
    <FormDialog
      danger
      title={t('release')}
      ok={t('releaseOk')}
      lead={t('releaseText')}
      blocked={({ document }: Partial<Values>) => document?.trim() !== hold.document.trim()}
      act={({ reason }: Values, key) => releaseLegalHold(hold.id, reason, key)}
      onClose={onClose}
    >
      <Words name="reason" label={t('releaseReason')} required rows={3} max={1000} />
      <Form.Item name="document" label={t('typeDocument', { document: hold.document })}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
