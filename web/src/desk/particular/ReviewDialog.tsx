import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewDecisionReview, RightsRequestFile } from '../../api/types';
import { FormDialog } from '../parts/FormDialog';
import { Words } from '../parts/Words';
import { reviewDecision } from './api';
import './texts';

const outcomes: NewDecisionReview['outcome'][] = ['UPHELD', 'CHANGED', 'REVOKED'];

interface ReviewDialogProps {
  request: RightsRequestFile;
  onDone: () => unknown;
  onClose: () => void;
}

/** A person looks at what a machine decided, and answers with what it rested on and the result. */
export function ReviewDialog({ request, onDone, onClose }: ReviewDialogProps) {
  const { t } = useTranslation('particular');
  return (
    <FormDialog
      wide
      title={t('review.move')}
      ok={t('review.ok')}
      lead={t('review.consequence')}
      act={(said: NewDecisionReview, key) => reviewDecision(request.id, said, key)}
      onDone={onDone}
      onClose={onClose}
    >
      <Words name="explanation" label={t('review.explanation')} required max={5000} />
      <Form.Item
        name="outcome"
        label={t('review.outcomeLabel')}
        rules={[{ required: true, message: t('choose') }]}
      >
        <Radio.Group
          options={outcomes.map((value) => ({ value, label: t(`review.outcome.${value}`) }))}
        />
      </Form.Item>
      <Words name="result" label={t('review.result')} required max={5000} />
    </FormDialog>
  );
}
