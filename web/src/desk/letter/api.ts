import { queryOptions } from '@tanstack/react-query';
import type { LetterSample, Page } from '../../api/types';
import { call } from '../../shared/http';

/** Every letter that the service words by itself, filled with made-up data. */
export const letters = queryOptions({
  queryKey: ['letters'],
  queryFn: () => call<Page<LetterSample>>('GET', '/v1/letters'),
  staleTime: Infinity,
});
