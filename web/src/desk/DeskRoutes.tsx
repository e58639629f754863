import { Button, Skeleton } from 'antd';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Route, Routes, useLocation } from 'react-router';
import { loginPath, useSession } from '../shared/session';
import { Failure } from './Failure';
import { DeskFrame } from './frame/DeskFrame';
import { menuOf } from './frame/deskPage';
import { groups } from './frame/groups';
import { LanguageSwitch } from './frame/LanguageSwitch';
import './parts/parts.css';

/** The desk's pages for staff; others are told where to go. */
export function DeskRoutes() {
  const session = useSession();
  if (session.isError) return <Failure error={session.error} onRetry={session.refetch} />;
  if (!session.data) return <Skeleton active title={false} className="desk-pad" />;
  if (!session.data.signedIn) return <SignedOut />;
  const first = groups.flatMap((group) => menuOf(group, session.data.roles ?? []))[0];
  return (
    <DeskFrame session={session.data}>
      {first ? <Pages first={first.path} /> : <NoDesk />}
    </DeskFrame>
  );
}

/** Who does not work on cases begins at the first page of their menu. */
function Pages({ first }: { first: string }) {
  if (useLocation().pathname === '/' && first) return <Navigate to={`/${first}`} replace />;
  return (
    <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 10 }} />}>
      <Routes>
        {groups.flatMap(({ pages }) =>
          pages.map(({ path, page: Page }) => <Route key={path} path={path} element={<Page />} />),
        )}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}

function SignedOut() {
  const { t } = useTranslation('desk');
  return (
    <main className="desk-gate">
      <Gate title={t('gate.title')} text={t('gate.text')}>
        <Button type="primary" size="large" href={loginPath(location.pathname)}>
          {t('signIn', { ns: 'shared' })}
        </Button>
        <LanguageSwitch />
      </Gate>
    </main>
  );
}

function NoDesk() {
  const { t } = useTranslation('desk');
  return (
    <Gate title={t('gate.noTitle')} text={t('gate.noText')}>
      <Button href="/me">{t('nav.me', { ns: 'shared' })}</Button>
    </Gate>
  );
}

function NotFound() {
  const { t } = useTranslation();
  return (
    <Gate title={t('notFound.title')} text={t('notFound.text')}>
      <Link to="/">{t('back')}</Link>
    </Gate>
  );
}

/** No page of the desk, and the way on. */
function Gate({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="desk-panel teach">
      <h1 className="desk-h1">{title}</h1>
      <p>{text}</p>
      <div className="teach__ways">{children}</div>
    </section>
  );
}
