import { useQuery } from '@tanstack/react-query';
import { holdById } from '../api';
import { HoldPanel } from '../hold/HoldPanel';

/** The hold that this cancellation led to. */
export function RequestHold({ id }: { id: string }) {
  const query = useQuery(holdById(id));
  return query.data ? <HoldPanel hold={query.data} /> : null;
}
