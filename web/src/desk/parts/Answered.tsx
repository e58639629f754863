import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Failure } from '../Failure';

/** As much of a query as is needed to show what it answered. */
export interface AnswerOf<T> {
  data: T | undefined;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

interface AnsweredProps<T> {
  query: AnswerOf<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** What a query answered; until then a skeleton, or why there is nothing and how to try again. */
export function Answered<T>({ query, rows = 6, children }: AnsweredProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  return <Skeleton active title={false} paragraph={{ rows }} className="desk-panel" />;
}
