import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../shared/idempotency';
import type { StartedSignup } from '../api';
import { begin } from './api';

/** A newcomer for one example and language; asked for once. */
export function useBegun(point: string): UseQueryResult<StartedSignup> {
  const { i18n } = useTranslation();
  const [key] = useState(newKey);
  return useQuery({
    queryKey: ['example', point, i18n.language, key],
    queryFn: () => begin(point, i18n.language, `${key}-${i18n.language}`),
    staleTime: 'static',
    refetchOnWindowFocus: false,
  });
}
