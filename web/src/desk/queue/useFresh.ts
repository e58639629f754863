import { useState } from 'react';

interface Fresh {
  /** What came since the list was first looked at. */
  fresh: ReadonlySet<string>;
  /** From now on nothing of it is new. */
  seen: () => void;
}

/** Tells what a list that refreshes itself has gained since it was first shown under this key. */
export function useFresh(key: string, ids: string[] | undefined): Fresh {
  const [known, setKnown] = useState<{ key: string; ids: ReadonlySet<string> }>();
  if (ids && known?.key !== key) setKnown({ key, ids: new Set(ids) });
  const fresh = known?.key === key ? (ids ?? []).filter((id) => !known.ids.has(id)) : [];
  return {
    fresh: new Set(fresh),
    seen: () => setKnown({ key, ids: new Set([...(known?.ids ?? []), ...(ids ?? [])]) }),
  };
}
