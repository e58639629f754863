import type { OfficerTask } from '../../api/types';
import { call } from '../../shared/http';
import { pagesOf } from '../parts/pagesOf';

/** The open ones, or those that are done; the oldest first. */
export const officerTasks = (done: boolean) =>
  pagesOf<OfficerTask>('officer-tasks', '/v1/officer-tasks', { state: done ? 'DONE' : 'OPEN' });

export function closeTask(id: string, note: string, key: string) {
  return call<OfficerTask>('POST', `/v1/officer-tasks/${id}/done`, { body: { note }, key });
}
