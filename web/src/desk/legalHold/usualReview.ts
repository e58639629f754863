import { beijingDay, plusDays, serverNow } from '../../shared/time';

/** When a hold is looked at again unless somebody says otherwise. */
export function usualReview(): { reviewOn: string } {
  return { reviewOn: plusDays(beijingDay(serverNow()), 90) };
}
