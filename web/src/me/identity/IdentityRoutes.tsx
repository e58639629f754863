import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { IdentityPage } from './IdentityPage';

const ChangePage = lazy(async () => ({ default: (await import('./ChangePage')).ChangePage }));
const DepositPage = lazy(async () => ({ default: (await import('./DepositPage')).DepositPage }));
const ElementsPage = lazy(async () => ({ default: (await import('./ElementsPage')).ElementsPage }));
const EnterprisePage = lazy(async () => ({
  default: (await import('./EnterprisePage')).EnterprisePage,
}));
const FaceCheckPage = lazy(async () => ({
  default: (await import('./FaceCheckPage')).FaceCheckPage,
}));
const FacePage = lazy(async () => ({ default: (await import('./FacePage')).FacePage }));

/**
 * Everything below `/me/identity`: the level at once, three ways to prove a name and another one
 * when they are opened.
 */
export default function IdentityRoutes({ subject }: { subject: string }) {
  return (
    <Routes>
      <Route index element={<IdentityPage subject={subject} />} />
      <Route path="elements" element={<ElementsPage subject={subject} />} />
      <Route path="change" element={<ChangePage />} />
      <Route path="face" element={<FacePage />} />
      <Route path="face/:id" element={<FaceCheckPage />} />
      <Route path="enterprise" element={<EnterprisePage />} />
      <Route path="enterprise/:id" element={<DepositPage />} />
    </Routes>
  );
}
