import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the script answers what is pressed and typed here: false in a drawn page until it was
 * taken over, so that nothing done before is lost.
 */
export function useTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
