import { queryOptions } from '@tanstack/react-query';
import type { StoredFaces, WorkingDaysEnd } from '../../api/types';
import { call, withQuery } from '../../shared/http';

/** How many people's faces the installation stores. */
export const storedFaces = queryOptions({
  queryKey: ['stored-faces'],
  queryFn: () => call<StoredFaces>('GET', '/v1/stored-faces'),
  staleTime: 300_000,
});

/** When so many working days after a day end, by the calendar in force. */
export const workingDaysEnd = (from: string, workingDays: number) =>
  queryOptions({
    queryKey: ['working-days-end', from, workingDays],
    queryFn: () =>
      call<WorkingDaysEnd>(
        'GET',
        withQuery('/v1/calendar/working-days-end', { from, workingDays: String(workingDays) }),
      ),
    staleTime: 300_000,
  });
