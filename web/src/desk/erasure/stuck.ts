import type { Erasure } from '../../api/types';

/** What of an erasure failed and was not done since; it is tried again, and may need a hand. */
export function stuckIn(erasure: Erasure): { where: string; error: string; attempts: number }[] {
  return [
    ...erasure.steps.map((one) => ({ ...one, where: one.step })),
    ...erasure.sources.map((one) => ({ ...one, where: one.source })),
  ].flatMap(({ where, doneAt, lastError, attempts }) =>
    !doneAt && lastError ? [{ where, error: lastError, attempts }] : [],
  );
}
