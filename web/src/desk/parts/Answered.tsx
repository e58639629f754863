import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Failure } from '../Failure';

interface AnsweredProps<T> {
  query: UseQueryResult<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** What a query answered; until then a skeleton, or why there is nothing and how to try again. */
export function Answered<T>({ query, rows = 6, children }: AnsweredProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  return <Skeleton active paragraph={{ rows }} className="desk-panel" />;
}
