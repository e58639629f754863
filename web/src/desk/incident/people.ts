import type { Incident } from '../../api/types';

/** How many people are listed as affected. */
export function countOf({ people }: Incident): number {
  return Object.values(people).reduce((sum, count) => sum + count, 0);
}
