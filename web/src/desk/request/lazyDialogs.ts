import { lazy } from 'react';

/** Fetched when somebody asks to see more; whoever shows it brings the Suspense. */
export const RevealDialog = lazy(async () => ({
  default: (await import('./RevealDialog')).RevealDialog,
}));
