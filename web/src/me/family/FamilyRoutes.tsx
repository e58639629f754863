import { Route, Routes } from 'react-router';
import { FamilyPage } from './FamilyPage';
import { InvitationPage } from './InvitationPage';
import { WardPage } from './WardPage';
import { WardRequestPage } from './WardRequestPage';

/** Guardianship, fetched when somebody goes there. */
export default function FamilyRoutes({ subject }: { subject: string }) {
  return (
    <Routes>
      <Route index element={<FamilyPage subject={subject} />} />
      <Route path=":id" element={<InvitationPage />} />
      <Route path=":id/child" element={<WardPage subject={subject} />} />
      <Route path=":id/child/requests/new" element={<WardRequestPage subject={subject} />} />
    </Routes>
  );
}
