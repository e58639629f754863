import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from './shared/ui/NotFoundPage';
import { Skeleton } from './shared/ui/Loaded';
import { StartPage } from './start/StartPage';

const MessagesPage = lazy(() => import('./start/MessagesPage'));
const TrustPage = lazy(() => import('./trust/TrustPage'));
const PrivacyCentre = lazy(() => import('./me/PrivacyCentre'));

/** The people's pages by address. */
export function PeopleRoutes() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Routes>
        <Route index element={<StartPage />} />
        <Route path="local/mail" element={<MessagesPage />} />
        <Route path="trust/:site?" element={<TrustPage />} />
        <Route path="me/*" element={<PrivacyCentre />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
