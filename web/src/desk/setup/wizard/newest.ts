import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Policy, PolicySummary } from '../../../api/setup';
import { policies, versionsOf } from '../../policy/api';

/** The document that is being set up and its newest version, as far as there are any. */
export function useNewest(): { policy?: Policy | undefined; version?: PolicySummary | undefined } {
  const [search] = useSearchParams();
  const all = useQuery(policies).data?.items;
  const policy = all?.find(({ document }) => document === search.get('document')) ?? all?.[0];
  const versions = useQuery({
    ...versionsOf(policy?.document ?? ''),
    enabled: policy !== undefined,
  });
  return { policy, version: versions.data?.items[0] };
}
