import { ConsentProblem } from './problem';

const LONGEST_SECONDS = 60;

export interface Persistence {
  /** Tries at most; the last failure is thrown. */
  tries: number;
  /** Resolves when it is time for the next try, at the latest after so many seconds. */
  pause: (seconds: number) => Promise<void>;
  /** Hears of every failure that another try follows. */
  onRetry?: (problem: ConsentProblem, seconds: number) => void;
}

/** Seconds before the try after `failures` of them: as the server asked, else 1, 2, 4 … 60. */
export function waitAfter(failures: number, problem: ConsentProblem): number {
  return Math.min(problem.retryAfter ?? 2 ** (failures - 1), LONGEST_SECONDS);
}

/** Repeats a call that may be repeated as long as its failure may pass. */
export async function persistently<T>(
  call: () => Promise<T>,
  { tries, pause, onRetry }: Persistence,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await call();
    } catch (failure) {
      const passing = failure instanceof ConsentProblem && failure.passing;
      if (!passing || failures >= tries) throw failure;
      const seconds = waitAfter(failures, failure);
      onRetry?.(failure, seconds);
      await pause(seconds);
    }
  }
}
