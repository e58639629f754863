import { lazy, Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Route, Routes, useLocation } from 'react-router';
import { useSession } from '../shared/session';
import { Empty } from '../shared/ui/Empty';
import { Frame } from '../shared/ui/Frame';
import { Loaded, Skeleton } from '../shared/ui/Loaded';
import { ownGrace } from './api';
import { BackToSite } from './back/BackToSite';
import { ConsentsPage } from './consents/ConsentsPage';
import { InboxPage } from './inbox/InboxPage';
import { MeNav } from './MeNav';
import { PageHead } from './PageHead';
import './me.css';
import { RequestsPage } from './requests/RequestsPage';
import { SignedOut, WithoutSubject } from './Gate';
import { SessionCorner } from './SessionCorner';

const CancelPage = lazy(async () => ({
  default: (await import('./cancel/CancelPage')).CancelPage,
}));
const TakeBackPage = lazy(() => import('./cancel/TakeBackPage'));
const MyDataPage = lazy(async () => ({ default: (await import('./data/MyDataPage')).MyDataPage }));
const FileRequestPage = lazy(async () => ({
  default: (await import('./file/FileRequestPage')).FileRequestPage,
}));
const ReceiptsPage = lazy(async () => ({
  default: (await import('./receipts/ReceiptsPage')).ReceiptsPage,
}));
const RequestPage = lazy(async () => ({
  default: (await import('./requests/RequestPage')).RequestPage,
}));
const FamilyRoutes = lazy(() => import('./family/FamilyRoutes'));
const IdentityRoutes = lazy(() => import('./identity/IdentityRoutes'));

/** Everything below `/me`: a person's own data, for that person only. */
export default function PrivacyCentre() {
  const { t } = useTranslation('me');
  const session = useSession();
  const subject = session.data?.subject;
  const grace = useQuery({ ...ownGrace, enabled: Boolean(subject) });
  const waiting = session.isPending || (subject && grace.isPending);
  const open = subject && grace.data === null;
  return (
    <Frame
      home="/me"
      title={t('title')}
      aside={
        session.data?.signedIn && (
          <>
            {open && <BackToSite />}
            <SessionCorner name={session.data.name} />
          </>
        )
      }
      nav={
        waiting || open ? (
          <MeNav known={Boolean(open)} />
        ) : (
          <div className="frame__nav frame__nav--none" />
        )
      }
    >
      {(waiting || open) && <Head />}
      <Loaded query={session} lines={6}>
        {({ signedIn, site }) => {
          if (!signedIn) return <SignedOut />;
          if (!subject || !site) return <WithoutSubject />;
          return (
            <Loaded query={grace} lines={6}>
              {(pending) => (
                <Suspense fallback={<Skeleton lines={6} />}>
                  {pending ? (
                    <TakeBackPage grace={pending} />
                  ) : (
                    <Pages site={site} subject={subject} />
                  )}
                </Suspense>
              )}
            </Loaded>
          );
        }}
      </Loaded>
    </Frame>
  );
}

const heads: Record<string, string> = {
  '/me': 'consents',
  '/me/data': 'data',
  '/me/receipts': 'receipts',
  '/me/identity': 'identity',
  '/me/family': 'family',
  '/me/requests': 'requests',
  '/me/messages': 'inbox',
  '/me/cancel': 'cancel',
};

/** What a page is for stands before it is known who is there. */
function Head() {
  const { t } = useTranslation('me');
  const name = heads[useLocation().pathname];
  return name && <PageHead title={t(`${name}.title`)} lead={t(`${name}.lead`)} />;
}

function Pages({ site, subject }: { site: string; subject: string }) {
  const { t } = useTranslation();
  return (
    <Routes>
      <Route index element={<ConsentsPage subject={subject} />} />
      <Route path="data" element={<MyDataPage site={site} subject={subject} />} />
      <Route path="receipts" element={<ReceiptsPage subject={subject} />} />
      <Route path="identity/*" element={<IdentityRoutes subject={subject} />} />
      <Route path="family/*" element={<FamilyRoutes subject={subject} />} />
      <Route path="requests" element={<RequestsPage />} />
      <Route path="requests/new" element={<FileRequestPage />} />
      <Route path="requests/:id" element={<RequestPage />} />
      <Route path="messages" element={<InboxPage />} />
      <Route path="cancel" element={<CancelPage />} />
      <Route path="*" element={<Empty title={t('notFound.title')} />} />
    </Routes>
  );
}
