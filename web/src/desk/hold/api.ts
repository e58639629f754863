import { queryOptions } from '@tanstack/react-query';
import type { Hold, Page } from '../../api/types';
import { call, withQuery } from '../../shared/http';

interface HoldQuery {
  state: string | undefined;
  endsBefore: string | undefined;
}

/** One page; `key` names the wish without the instant in it. */
export const holds = (key: string, query: () => HoldQuery, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['holds', key, cursor],
    queryFn: () => call<Page<Hold>>('GET', withQuery('/v1/holds', { ...query(), cursor })),
    refetchInterval: 30_000,
  });
