import { useSyncExternalStore } from 'react';

/** How bright the desk is. */
export type Light = 'light' | 'dark';

const COOKIE = 'shouyue-desk-theme';
const night = () => window.matchMedia('(prefers-color-scheme: dark)');
const paper = () => window.matchMedia('print');
const listeners = new Set<() => void>();

function wished(): Light | undefined {
  const value = document.cookie
    .split('; ')
    .find((entry) => entry.startsWith(`${COOKIE}=`))
    ?.split('=')[1];
  return value === 'dark' || value === 'light' ? value : undefined;
}

/** What was chosen here, else what the system asks for; paper is always light. */
export function presentLight(): Light {
  if (paper().matches) return 'light';
  return wished() ?? (night().matches ? 'dark' : 'light');
}

/** Tells the stylesheets; they look at the attribute alone. */
export function showLight(): void {
  document.documentElement.dataset.theme = presentLight();
  listeners.forEach((listener) => listener());
}

/** Chooses for this browser; a colour is no personal datum. */
export function chooseLight(light: Light): void {
  document.cookie = `${COOKIE}=${light}; path=/desk; max-age=31536000; SameSite=Lax`;
  showLight();
}

function onChange(changed: () => void): () => void {
  listeners.add(changed);
  const media = [night(), paper()];
  media.forEach((query) => query.addEventListener('change', showLight));
  return () => {
    listeners.delete(changed);
    media.forEach((query) => query.removeEventListener('change', showLight));
  };
}

export function useLight(): Light {
  return useSyncExternalStore(onChange, presentLight);
}
