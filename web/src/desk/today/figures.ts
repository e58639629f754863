import type { ConsentRate } from '../../api/setup';
import type { DeskDay, DeskMonth } from '../../api/types';

/** How many clocks of a month, of all promises together, ended so. */
export function sumOf(outcome: 'KEPT' | 'BROKEN'): (month: DeskMonth) => number {
  return ({ promises }) =>
    Object.values(promises).reduce((all, one) => all + (one[outcome] ?? 0), 0);
}

/** Days put together by month, in their order. */
export function byMonth(days: DeskDay[]): { month: string; holds: number }[] {
  const months = new Map<string, number>();
  for (const { date, holdsEnding } of days) {
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + holdsEnding);
  }
  return [...months].map(([month, holds]) => ({ month, holds }));
}

/** Of a hundred who answered, how many agree now. */
export function shareGiven({ given, declined, withdrawn, ended }: ConsentRate): number {
  const all = given + declined + withdrawn + ended;
  return all === 0 ? 0 : Math.round((100 * given) / all);
}
