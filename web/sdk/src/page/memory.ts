/* eslint-disable no-restricted-globals -- an opaque token, and only after the person acted */
import type { VisitorMemory } from '../core/visitor';

/** Keeps the token in this browser, for one site; remembers nothing where that is not allowed. */
export function browserMemory(site: string): VisitorMemory {
  const name = `shouyue-visitor-${site}`;
  return {
    token: () => attempt(() => localStorage.getItem(name)) ?? '',
    keep: (token) => attempt(() => localStorage.setItem(name, token)),
    forget: () => attempt(() => localStorage.removeItem(name)),
  };
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
