import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Page } from '../../api/types';
import { call, withQuery } from '../../shared/http';

/** A list of a service, fetched page by page as somebody asks for more. */
export function pagesOf<Row>(
  name: string,
  path: string,
  query: Record<string, string | undefined> = {},
) {
  return infiniteQueryOptions({
    queryKey: [name, query],
    queryFn: ({ pageParam }) =>
      call<Page<Row>>('GET', withQuery(path, { ...query, cursor: pageParam })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
