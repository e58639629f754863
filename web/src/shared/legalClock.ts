import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { call } from './http';
import { problemOf } from './problem';
import { learnLegalTime, legalClockMoved, onLegalTime, serverNow } from './time';

interface LocalClock {
  now: string;
}

async function readClock(): Promise<boolean> {
  try {
    learnLegalTime((await call<LocalClock>('GET', '/local/clock')).now);
    return true;
  } catch (error) {
    if (problemOf(error).status === 404) return false;
    throw error;
  }
}

/** The legal clock; `local` is false where no local stack answers, and there it is never moved. */
export function useLegalClock(): { now: number; moved: boolean; local: boolean | undefined } {
  const query = useQuery({
    queryKey: ['local-clock'],
    queryFn: readClock,
    refetchInterval: (state) => (state.state.data ? 30_000 : false),
    retry: false,
  });
  return { now: useNow(), moved: legalClockMoved(), local: query.data };
}

const TICK = 15_000;

function onTick(changed: () => void): () => void {
  const timer = setInterval(changed, TICK);
  const forget = onLegalTime(changed);
  return () => {
    clearInterval(timer);
    forget();
  };
}

/** The server's time to a quarter of a minute; 0 while a page is drawn or taken over. */
export function useNow(): number {
  return useSyncExternalStore(
    onTick,
    () => Math.floor(serverNow() / TICK) * TICK,
    () => 0,
  );
}
