import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type {
  LivingPolicy,
  Page,
  PolicyArchive,
  PublicAnnouncement,
  PublicPromise,
} from '../api/types';
import { call } from '../shared/http';
import { parseNote, signedBy } from './proof/signedNote';
import { type Checkpoint, parseCheckpoint } from './proof/tlogProof';
import { parseKey, type VerifierKey } from './proof/verifierKey';

/** A log as it stands now: its key, and the state that the key was found to have signed. */
export interface PublicLog {
  line: string;
  key: VerifierKey;
  checkpoint: Checkpoint;
  /** Whether the checkpoint's signature was found true here, in this browser. */
  genuine: boolean;
}

async function text(path: string): Promise<string> {
  const response = await fetch(path, { headers: { Accept: 'text/plain' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}

async function readLog(): Promise<PublicLog> {
  const [line, checkpoint] = await Promise.all([text('/log/vkey'), text('/log/checkpoint')]);
  const key = await parseKey(line.trim());
  const note = parseNote(checkpoint);
  return {
    line: line.trim(),
    key,
    checkpoint: parseCheckpoint(note.text),
    genuine: await signedBy(note, key),
  };
}

export function usePublicLog(): UseQueryResult<PublicLog> {
  return useQuery({ queryKey: ['log'], queryFn: readLog, staleTime: 5_000, retry: 1 });
}

export function useArchive(site: string): UseQueryResult<{ items: PolicyArchive[] }> {
  return useQuery({
    queryKey: ['archive', site],
    queryFn: () => call('GET', `/public/${encodeURIComponent(site)}/policies`),
  });
}

/** How often each promise of a site was kept; too few are not told. */
export const promisesOf = (site: string) =>
  queryOptions({
    queryKey: ['public-promises', site],
    queryFn: () => call<Page<PublicPromise>>('GET', `/public/${encodeURIComponent(site)}/promises`),
    staleTime: 60_000,
  });

/** What a site tells everybody today, the newest first. */
export const announcementsOf = (site: string) =>
  queryOptions({
    queryKey: ['public-announcements', site],
    queryFn: () =>
      call<Page<PublicAnnouncement>>('GET', `/public/${encodeURIComponent(site)}/announcements`),
    staleTime: 60_000,
  });

/** A policy with what enforces each clause: the version in force, or the one that is named. */
export const livingOf = (
  site: string,
  document: string,
  version: string | undefined,
  language: string,
) =>
  queryOptions({
    queryKey: ['living', site, document, version, language],
    queryFn: () => {
      const path = `/public/${encodeURIComponent(site)}/policies/${encodeURIComponent(document)}`;
      const of = version ? `/versions/${encodeURIComponent(version)}` : '';
      return call<LivingPolicy>('GET', `${path}${of}/living`);
    },
    staleTime: 60_000,
  });
