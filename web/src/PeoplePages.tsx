import './shared/base.css';
import './shared/ui/ui.css';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { anyoneTexts } from './anyone/texts';
import { listTexts } from './lists/texts';
import { meTexts } from './me/texts';
import { PeopleRoutes } from './PeopleRoutes';
import { startTexts } from './start/texts';
import { trustTexts } from './trust/texts';

export const peopleTexts = [startTexts, anyoneTexts, listTexts, meTexts, trustTexts];

interface PeoplePagesProps {
  queries: QueryClient;
  /** Puts the routes at an address. */
  router: (routes: ReactNode) => ReactNode;
}

/** People's pages, the same for the build that draws them and for the browser that takes over. */
export function PeoplePages({ queries, router }: PeoplePagesProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>{router(<PeopleRoutes />)}</QueryClientProvider>
    </StrictMode>
  );
}
