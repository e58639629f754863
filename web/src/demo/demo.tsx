import '../shared/base.css';
import '../shared/ui/ui.css';
import './demo.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../shared/language';
import { newQueryClient } from '../shared/query';
import { SignupPage } from './SignupPage';
import { demoTexts } from './texts';

await startLanguage(demoTexts);

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <SignupPage />
    </QueryClientProvider>
  </StrictMode>,
);
