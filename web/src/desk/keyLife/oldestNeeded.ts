import type { KeyLife } from '../../api/types';

/** The oldest version that a service still needs; none when no key is wrapped by any. */
export function oldestNeeded({ services }: KeyLife): number | undefined {
  const needed = services.map(({ oldestKek }) => oldestKek).filter((version) => version > 0);
  return needed.length ? Math.min(...needed) : undefined;
}
