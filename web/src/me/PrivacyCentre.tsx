import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { useSession } from '../shared/session';
import { Empty } from '../shared/ui/Empty';
import { Frame } from '../shared/ui/Frame';
import { Loaded, Skeleton } from '../shared/ui/Loaded';
import { BackToSite } from './back/BackToSite';
import { CancelPage } from './cancel/CancelPage';
import { ConsentsPage } from './consents/ConsentsPage';
import { MyDataPage } from './data/MyDataPage';
import { FamilyPage } from './family/FamilyPage';
import { InvitationPage } from './family/InvitationPage';
import { FileRequestPage } from './file/FileRequestPage';
import { InboxPage } from './inbox/InboxPage';
import { MeNav } from './MeNav';
import './me.css';
import { ReceiptsPage } from './receipts/ReceiptsPage';
import { RequestPage } from './requests/RequestPage';
import { RequestsPage } from './requests/RequestsPage';
import { SignedOut, WithoutSubject } from './Gate';
import { SessionCorner } from './SessionCorner';

const IdentityRoutes = lazy(() => import('./identity/IdentityRoutes'));

/** Everything below `/me`: a person's own data, for that person only. */
export default function PrivacyCentre() {
  const { t } = useTranslation('me');
  const session = useSession();
  const subject = session.data?.subject;
  return (
    <Frame
      home="/me"
      title={t('title')}
      aside={
        session.data?.signedIn && (
          <>
            {subject && <BackToSite />}
            <SessionCorner name={session.data.name} />
          </>
        )
      }
      nav={subject && <MeNav />}
    >
      <Loaded query={session} lines={6}>
        {({ signedIn, site }) => {
          if (!signedIn) return <SignedOut />;
          return subject && site ? <Pages site={site} subject={subject} /> : <WithoutSubject />;
        }}
      </Loaded>
    </Frame>
  );
}

function Pages({ site, subject }: { site: string; subject: string }) {
  const { t } = useTranslation();
  return (
    <Routes>
      <Route index element={<ConsentsPage subject={subject} />} />
      <Route path="data" element={<MyDataPage site={site} subject={subject} />} />
      <Route path="receipts" element={<ReceiptsPage subject={subject} />} />
      <Route
        path="identity/*"
        element={
          <Suspense fallback={<Skeleton lines={6} />}>
            <IdentityRoutes subject={subject} />
          </Suspense>
        }
      />
      <Route path="family" element={<FamilyPage subject={subject} />} />
      <Route path="family/:id" element={<InvitationPage />} />
      <Route path="requests" element={<RequestsPage />} />
      <Route path="requests/new" element={<FileRequestPage />} />
      <Route path="requests/:id" element={<RequestPage />} />
      <Route path="messages" element={<InboxPage />} />
      <Route path="cancel" element={<CancelPage />} />
      <Route path="*" element={<Empty title={t('notFound.title')} />} />
    </Routes>
  );
}
