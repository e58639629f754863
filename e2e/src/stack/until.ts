/**
 * Asks again until the answer is there: much of what happens after a call happens in the
 * background. The last failure is what the test reports.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  seconds = 90,
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`after ${seconds} s: ${what} did not happen`, { cause: last });
    }
    await new Promise((resume) => setTimeout(resume, 200));
  }
}
