import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../shared/language';
import { newQueryClient } from '../shared/query';
import { demoTexts } from './texts';

/** Shows a page of the demo shop. */
export async function showDemo(page: ReactElement): Promise<void> {
  await startLanguage(demoTexts);
  createRoot(document.getElementById('app') as HTMLElement).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>{page}</QueryClientProvider>
    </StrictMode>,
  );
}
