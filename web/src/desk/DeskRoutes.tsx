import { Button, Result, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Route, Routes } from 'react-router';
import { loginPath, useSession } from '../shared/session';
import { DeskFrame } from './DeskFrame';
import { Failure } from './Failure';
import { HoldPage } from './hold/HoldPage';
import { HoldsPage } from './hold/HoldsPage';
import { QueuePage } from './queue/QueuePage';
import { RequestPage } from './request/RequestPage';

const deskRoles = ['dpo', 'agent', 'auditor'];

/** The desk's pages for staff; others are told where to go. */
export function DeskRoutes() {
  const session = useSession();
  if (session.isError) return <Failure error={session.error} onRetry={session.refetch} />;
  if (!session.data) return <Skeleton active className="desk-pad" />;
  if (!session.data.signedIn) return <SignedOut />;
  const mayEnter = session.data.roles?.some((role) => deskRoles.includes(role));
  return <DeskFrame session={session.data}>{mayEnter ? <Pages /> : <NoDesk />}</DeskFrame>;
}

function Pages() {
  return (
    <Routes>
      <Route index element={<QueuePage />} />
      <Route path="requests/:id" element={<RequestPage />} />
      <Route path="holds" element={<HoldsPage />} />
      <Route path="holds/:id" element={<HoldPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

function SignedOut() {
  const { t } = useTranslation('desk');
  return (
    <main>
      <Result
        title={<h1 className="desk-h1">{t('gate.title')}</h1>}
        subTitle={t('gate.text')}
        status="info"
        extra={
          <Button type="primary" size="large" href={loginPath(location.pathname)}>
            {t('signIn', { ns: 'shared' })}
          </Button>
        }
      />
    </main>
  );
}

function NoDesk() {
  const { t } = useTranslation('desk');
  return (
    <Result
      status="403"
      title={t('gate.noTitle')}
      subTitle={t('gate.noText')}
      extra={<Button href="/me">{t('nav.me', { ns: 'shared' })}</Button>}
    />
  );
}

function NotFound() {
  const { t } = useTranslation();
  return (
    <Result
      status="404"
      title={t('notFound.title')}
      subTitle={t('notFound.text')}
      extra={<Link to="/">{t('back')}</Link>}
    />
  );
}
