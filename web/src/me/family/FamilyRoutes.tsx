import { Route, Routes } from 'react-router';
import { FamilyPage } from './FamilyPage';
import { InvitationPage } from './InvitationPage';
import { WardPage } from './WardPage';

/** Guardianship, fetched when somebody goes there. */
export default function FamilyRoutes({ subject }: { subject: string }) {
  return (
    <Routes>
      <Route index element={<FamilyPage subject={subject} />} />
      <Route path=":id" element={<InvitationPage />} />
      <Route path=":id/child" element={<WardPage subject={subject} />} />
    </Routes>
  );
}
