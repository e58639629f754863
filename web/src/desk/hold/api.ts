import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Hold } from '../../api/types';
import { fetchPage, followingPage } from '../parts/pagesOf';

interface HoldQuery {
  state: string | undefined;
  endsBefore: string | undefined;
}

/** The earliest end first; `key` names the wish without the instant in it. */
export const holds = (key: string, query: () => HoldQuery) =>
  infiniteQueryOptions({
    queryKey: ['holds', key],
    queryFn: ({ pageParam }) => fetchPage<Hold>('/v1/holds', { ...query() }, pageParam),
    ...followingPage,
    refetchInterval: 30_000,
  });
