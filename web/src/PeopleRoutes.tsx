import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from './shared/ui/NotFoundPage';
import { Skeleton } from './shared/ui/Loaded';
import { StartPage } from './start/StartPage';

const MessagesPage = lazy(() => import('./start/MessagesPage'));
const TrustPage = lazy(() => import('./trust/TrustPage'));
const LivingPage = lazy(() => import('./trust/living/LivingPage'));
const DataPage = lazy(() => import('./trust/DataPage'));
const RequestsPage = lazy(() => import('./anyone/RequestsPage'));
const FollowPage = lazy(() => import('./anyone/FollowPage'));
const PrivacyCentre = lazy(() => import('./me/PrivacyCentre'));

/** The people's pages by address. */
export function PeopleRoutes() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Routes>
        <Route index element={<StartPage />} />
        <Route path="local/mail" element={<MessagesPage />} />
        <Route path="trust/:site?" element={<TrustPage />} />
        <Route path="trust/:site/policy" element={<LivingPage />} />
        <Route path="trust/:site/data" element={<DataPage />} />
        <Route path="trust/:site/requests" element={<RequestsPage />} />
        <Route path="trust/:site/requests/:number" element={<FollowPage />} />
        <Route path="me/*" element={<PrivacyCentre />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
