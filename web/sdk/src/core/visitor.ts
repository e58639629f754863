import type { ConsentClient, Page } from './client';
import type { Notice } from './notice';
import { ConsentProblem } from './problem';

/**
 * Remembers the token of the last notice that this browser answered, and nothing else: opaque,
 * written only after the person acted. It keeps the person from being asked on every page.
 */
export interface VisitorMemory {
  token(): string;
  keep(token: string): void;
  forget(): void;
}

/**
 * What this browser must be shown now. A token that the service knows no more is forgotten, and
 * the browser is asked as one that never answered.
 *
 * @throws ConsentProblem
 */
export async function noticeForBrowser(
  client: ConsentClient,
  page: Page,
  locale: string,
  memory: VisitorMemory,
): Promise<Notice> {
  const earlier = memory.token();
  try {
    return await client.noticeForVisitor(page, locale, earlier);
  } catch (failure) {
    const unknown = failure instanceof ConsentProblem && failure.problem.status === 401;
    if (!unknown || !earlier) throw failure;
    memory.forget();
    return client.noticeForVisitor(page, locale);
  }
}
