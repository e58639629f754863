import './shared/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { lendNonceToStyles } from './desk/nonce';
import { DeskRoutes } from './desk/DeskRoutes';
import { deskTexts } from './desk/texts';
import { DeskTheme } from './desk/theme/DeskTheme';
import { showLight } from './desk/theme/light';
import { startLanguage } from './shared/language';
import { newQueryClient } from './shared/query';

lendNonceToStyles();
showLight();
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
