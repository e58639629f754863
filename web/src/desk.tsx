import './shared/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { DeskTheme } from './desk/DeskTheme';
import { lendNonceToStyles } from './desk/nonce';
import { DeskRoutes } from './desk/DeskRoutes';
import { deskTexts } from './desk/texts';
import { startLanguage } from './shared/language';
import { newQueryClient } from './shared/query';

lendNonceToStyles();
await startLanguage(deskTexts);

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <BrowserRouter basename="/desk">
        <DeskTheme>
          <DeskRoutes />
        </DeskTheme>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
