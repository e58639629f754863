import { useQuery } from '@tanstack/react-query';
import { holds } from '../api';
import { HoldPanel } from '../hold/HoldPanel';

/** The hold that this person's cancellation left, once there is one. */
export function RequestHold({ subject }: { subject: string }) {
  const query = useQuery(holds);
  const hold = query.data?.items.find((item) => item.subject === subject);
  return hold ? <HoldPanel hold={hold} /> : null;
}
