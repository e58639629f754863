import { ConsentProblem } from '../../../sdk/src/core/problem';
import type { ConsentClient } from '../../../sdk/src/core/client';
import type { Recorded } from '../../../sdk/src/core/notice';
import type { NoticeView } from '../../api/types';
import { call } from '../../shared/http';
import { ProblemError, problemOf } from '../../shared/problem';

/** What the signed-in person must be shown at a collection point now; nothing once all stands. */
export function noticeAt(collectionPoint: string, locale: string): Promise<NoticeView> {
  return call('POST', '/v1/notices', { body: { collectionPoint, locale } });
}

/** Answers with the person's own session, as nobody else's page may. */
export const ownClient: Pick<ConsentClient, 'answer'> = {
  async answer(notice, choices, manner, key) {
    try {
      const body = { notice: notice.id, choices, ...manner };
      return await call<Recorded>('POST', '/v1/consents', { body, key });
    } catch (error) {
      const retryAfter = error instanceof ProblemError ? error.retryAfter : undefined;
      throw new ConsentProblem(problemOf(error), retryAfter);
    }
  },
};
