import type { RightsRequestFile } from '../../api/types';
import './texts';

/** Whether a person's review is the only grant that the service takes. */
export function isAnsweredByReview({ type }: RightsRequestFile, move: string): boolean {
  return type === 'AUTOMATED_DECISION' && move === 'grant';
}
