import { ConsentProblem, unreachable } from '../../../sdk/src/core/problem';
import type { ConsentClient } from '../../../sdk/src/core/client';
import type { Recorded } from '../../../sdk/src/core/notice';
import type { NoticeView } from '../../api/types';
import { call } from '../../shared/http';

/** What the signed-in person must be shown at a collection point now; nothing once all stands. */
export function noticeAt(collectionPoint: string, locale: string): Promise<NoticeView> {
  return call('POST', '/v1/notices', { body: { collectionPoint, locale } });
}

/** Answers with the person's own session, as nobody else's page may. */
export const ownClient: Pick<ConsentClient, 'answer'> = {
  async answer(notice, choices, manner, key) {
    const body = { notice: notice.id, choices, ...manner };
    try {
      return await call<Recorded>('POST', '/v1/consents', { body, key });
    } catch (error) {
      throw error instanceof ConsentProblem ? error : unreachable();
    }
  },
};
