import { queryOptions } from '@tanstack/react-query';
import type { Letter, Page } from '../../api/types';
import { call } from '../../shared/http';

/** Each service words its own letters. */
const places = ['/v1/letters', '/v1/identity-letters', '/v1/consent-letters'];

/** Every letter that the suite words by itself, filled with made-up data. */
export const letters = queryOptions({
  queryKey: ['letters'],
  queryFn: async () => {
    const pages = await Promise.all(places.map((place) => call<Page<Letter>>('GET', place)));
    return pages.flatMap(({ items }) => items);
  },
  staleTime: Infinity,
});
