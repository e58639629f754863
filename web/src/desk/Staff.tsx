import { useQuery } from '@tanstack/react-query';
import { staff } from './api';

/** How staff are called, by id; an id that nobody has come by with yet stays as it is. */
export function useStaffName(): (id: string) => string {
  const known = useQuery(staff).data?.items ?? [];
  return (id) => known.find((member) => member.id === id)?.name ?? id.slice(0, 8);
}

interface StaffNameProps {
  id: string | null | undefined;
  name?: string | null | undefined;
}

/** A member of staff by name; the whole id on hovering. */
export function StaffName({ id, name }: StaffNameProps) {
  const nameOf = useStaffName();
  if (!id) return <span className="desk-small">—</span>;
  return (
    <span className="whole" title={id}>
      {name ?? nameOf(id)}
    </span>
  );
}
