import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { holdById } from '../api';
import { Failure } from '../Failure';
import { HoldPanel } from '../hold/HoldPanel';

/** The hold that this cancellation left. */
export function RequestHold({ hold }: { hold: string }) {
  const query = useQuery(holdById(hold));
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (!query.data) return <Skeleton active className="desk-panel" />;
  return <HoldPanel hold={query.data} />;
}
