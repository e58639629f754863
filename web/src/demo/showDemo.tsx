import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { startLanguage } from '../shared/language';
import { newQueryClient } from '../shared/query';
import { demoTexts } from './texts';

/** Shows a page of the demo shop; `drawn` when it stands there already. */
export async function showDemo(page: ReactElement, drawn = false): Promise<void> {
  await startLanguage(demoTexts);
  const root = document.getElementById('app') as HTMLElement;
  const whole = (
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>{page}</QueryClientProvider>
    </StrictMode>
  );
  if (drawn) hydrateRoot(root, whole);
  else createRoot(root).render(whole);
}
