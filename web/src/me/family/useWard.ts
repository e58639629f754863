import { useQuery } from '@tanstack/react-query';
import { guardianshipsOf } from './api';

/** The child of a guardianship that counts now and whose guardian is the one who looks. */
export function useWard(guardianship: string, subject: string) {
  return useQuery({
    ...guardianshipsOf(subject),
    select: ({ items }) => ({
      child: items.find(
        (one) => one.id === guardianship && one.guardian === subject && one.state === 'ACTIVE',
      )?.child,
    }),
  });
}
