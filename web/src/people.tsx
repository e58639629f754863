import './shared/base.css';
import './shared/ui/ui.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { anyoneTexts } from './anyone/texts';
import { listTexts } from './lists/texts';
import { meTexts } from './me/texts';
import { PeopleRoutes } from './PeopleRoutes';
import { startLanguage } from './shared/language';
import { newQueryClient } from './shared/query';
import { startTexts } from './start/texts';
import { trustTexts } from './trust/texts';

await startLanguage(startTexts, anyoneTexts, listTexts, meTexts, trustTexts);

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <BrowserRouter>
        <PeopleRoutes />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
