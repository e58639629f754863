import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Draft, draftOf, saveDraft } from './api';

const PAUSE = 800;

/** Keeps what is being written with the service, a moment after each pause. */
export function useDraft(request: string, wanted: boolean) {
  const query = useQuery({ ...draftOf(request), enabled: wanted });
  const queries = useQueryClient();
  const [state, setState] = useState<'none' | 'saving' | 'saved' | 'failed'>('none');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = (draft: Draft) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setState('saving');
      saveDraft(request, draft).then(
        (saved) => {
          queries.setQueryData(draftOf(request).queryKey, saved);
          setState('saved');
        },
        () => setState('failed'),
      );
    }, PAUSE);
  };
  return { saved: query.data, state, keep };
}
