import { queryOptions } from '@tanstack/react-query';
import type { ConsentRate } from '../../api/setup';
import type { DeskDay, DeskMonth, Page } from '../../api/types';
import { call, withQuery } from '../../shared/http';

/** Every day of a span, both ends included, with what is due and which holds end. */
export const deskDays = (from: string, to: string) =>
  queryOptions({
    queryKey: ['desk-days', from, to],
    queryFn: () => call<Page<DeskDay>>('GET', withQuery('/v1/desk/calendar', { from, to })),
    staleTime: 60_000,
  });

/** The present month and the eleven before it, the oldest first. */
export const deskMonths = queryOptions({
  queryKey: ['desk-months'],
  queryFn: () => call<Page<DeskMonth>>('GET', '/v1/desk/months'),
  staleTime: 60_000,
});

/** How people stand by purpose and version; counted once a minute at most. */
export const consentRates = queryOptions({
  queryKey: ['consent-rates'],
  queryFn: () => call<Page<ConsentRate>>('GET', '/v1/consent-rates'),
  staleTime: 60_000,
});
