import { queryOptions } from '@tanstack/react-query';
import type { DataLists } from '../api/types';
import { call } from '../shared/http';

/** What a site collects and shares, as its purposes in force have it; open to everyone. */
export const dataListsOf = (site: string) =>
  queryOptions({
    queryKey: ['data-lists', site],
    queryFn: () => call<DataLists>('GET', `/public/${encodeURIComponent(site)}/data-lists`),
    staleTime: 60_000,
  });
