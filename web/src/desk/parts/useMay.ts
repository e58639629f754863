import { useSession } from '../../shared/session';

/** Whether whoever is signed in has one of these roles; the services ask again by themselves. */
export function useMay(...roles: string[]): boolean {
  const mine = useSession().data?.roles ?? [];
  return roles.some((role) => mine.includes(role));
}
