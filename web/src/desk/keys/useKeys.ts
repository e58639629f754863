import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { type KeyAct, keyActs, keyWish, type KeyWish, onKeyWish } from './keys';

export function useKeyWish(): KeyWish {
  return useSyncExternalStore(onKeyWish, keyWish);
}

const fields =
  'input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=dialog]';

/** Whether a key is meant for something else: a field, a dialog, an input method, a shortcut. */
export function isMeantElsewhere(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return true;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  if (document.querySelector('[role=dialog][aria-modal=true]')) return true;
  return event.target instanceof HTMLElement && event.target.closest(fields) !== null;
}

/** Which act a pressed key stands for now; none while single keys are switched off. */
export function actOf(event: KeyboardEvent, { off, map }: KeyWish): KeyAct | undefined {
  if (off || isMeantElsewhere(event)) return undefined;
  return keyActs.find((act) => map[act] === event.key);
}

/** Runs what a single key stands for as long as the component is shown. */
export function useKeys(acts: Partial<Record<KeyAct, () => void>>): void {
  const wish = useKeyWish();
  const run = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event, wish);
    const job = act && acts[act];
    if (!job) return;
    event.preventDefault();
    job();
  });
  useEffect(() => {
    document.addEventListener('keydown', run);
    return () => document.removeEventListener('keydown', run);
  }, []);
}
