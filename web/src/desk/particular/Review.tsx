import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { reviewOf } from './api';

/** Who looked at the automated decision, and what came of it. */
export function Review({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('particular');
  const answered = request.answeredAt != null;
  const review = useQuery({ ...reviewOf(request.id), enabled: answered }).data;
  return (
    <Panel title={t('review.title')}>
      {review ? (
        <p>
          <Tag tone="info">{t(`review.outcome.${review.outcome}`)}</Tag> {review.reviewer} ·{' '}
          <Moment at={review.reviewedAt} />
        </p>
      ) : (
        <p className="desk-small">{t(answered ? 'review.none' : 'review.lead')}</p>
      )}
    </Panel>
  );
}
