import { useTranslation } from 'react-i18next';
import { decideLine } from '../api';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';

interface DecideDialogProps {
  hold: string;
  field: string;
  onClose: () => void;
}

/** The officer's dated decision on a line that exceeds its basis. */
export function DecideDialog({ hold, field, onClose }: DecideDialogProps) {
  const { t } = useTranslation('desk');
  const name = t(`field.${field}`, { ns: 'shared', defaultValue: field });
  return (
    <FormDialog
      title={t('hold.decideTitle', { field: name })}
      ok={t('hold.decideOk')}
      lead={t('hold.decideText')}
      act={({ reason }: { reason: string }, key) => decideLine(hold, field, reason, key)}
      onClose={onClose}
    >
      <Words name="reason" label={t('hold.decideReason')} required />
    </FormDialog>
  );
}
