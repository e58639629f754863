import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import type { Page } from '../../api/types';
import { call, withQuery } from '../../shared/http';

type Query = Record<string, string | undefined>;

export function fetchPage<Row>(path: string, query: Query, cursor: string | undefined) {
  return call<Page<Row>>('GET', withQuery(path, { ...query, cursor }));
}

/** Where a list begins, and how its next page is asked for. */
export const followingPage = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: Page<unknown>) => page.nextCursor ?? undefined,
};

/** A list of a service, fetched page by page as somebody asks for more. */
export function pagesOf<Row>(name: string, path: string, query: Query = {}) {
  return infiniteQueryOptions({
    queryKey: [name, query],
    queryFn: ({ pageParam }) => fetchPage<Row>(path, query, pageParam),
    ...followingPage,
  });
}

/** Of each page only the rows that are wanted. */
export function filtered<Row>(wanted: (row: Row) => boolean) {
  return (
    data: InfiniteData<Page<Row>, string | undefined>,
  ): InfiniteData<Page<Row>, string | undefined> => ({
    ...data,
    pages: data.pages.map((page) => ({ ...page, items: page.items.filter(wanted) })),
  });
}
