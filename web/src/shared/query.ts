import { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { ConsentProblem } from '../../sdk/src/core/problem';

/** Reads are repeated twice when that may help; a refusal is shown at once. */
/** Asks anew in another language, for much of what pages show is worded by the services. */
export function newQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: true,
        retry: (count, error) => count < 2 && (!(error instanceof ConsentProblem) || error.passing),
      },
      mutations: { retry: false },
    },
  });
  i18next.on('languageChanged', () => void client.invalidateQueries());
  return client;
}
