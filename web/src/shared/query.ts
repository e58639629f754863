import { QueryClient } from '@tanstack/react-query';
import { ConsentProblem } from '../../sdk/src/core/problem';

/** Reads are repeated twice when that may help; a refusal is shown at once. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: true,
        retry: (count, error) => count < 2 && (!(error instanceof ConsentProblem) || error.passing),
      },
      mutations: { retry: false },
    },
  });
}
