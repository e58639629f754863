import { Route, Routes } from 'react-router';
import { ChangePage } from './ChangePage';
import { DepositPage } from './DepositPage';
import { ElementsPage } from './ElementsPage';
import { EnterprisePage } from './EnterprisePage';
import { FaceCheckPage } from './FaceCheckPage';
import { FacePage } from './FacePage';
import { IdentityPage } from './IdentityPage';

/** Everything below `/me/identity`: the level, three ways to prove a name, and another one. */
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
