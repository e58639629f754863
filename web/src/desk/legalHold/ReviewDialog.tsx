import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { reviewLegalHold } from './api';
import { ReviewOn } from './ReviewOn';
import { usualReview } from './usualReview';

interface DialogProps {
  hold: LegalHold;
  onClose: () => void;
}

/** The officer looked at it, and says when the next time is; a year at most. */
export function ReviewDialog({ hold, onClose }: DialogProps) {
  const { t } = useTranslation('legalHold');
  return (
    <FormDialog
      title={t('review')}
      ok={t('reviewOk')}
      lead={t('reviewText')}
      initial={usualReview()}
      act={({ reviewOn }: { reviewOn: string }, key) => reviewLegalHold(hold.id, reviewOn, key)}
      onClose={onClose}
    >
      <ReviewOn />
    </FormDialog>
  );
}
