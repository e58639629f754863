import { Button, Result, Skeleton } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Route, Routes, useLocation } from 'react-router';
import { loginPath, useSession } from '../shared/session';
import { Failure } from './Failure';
import { DeskFrame } from './frame/DeskFrame';
import { menuOf } from './frame/deskPage';
import { groups } from './frame/groups';
import { LanguageSwitch } from './frame/LanguageSwitch';

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
    <main>
      <Result
        title={<h1 className="desk-h1">{t('gate.title')}</h1>}
        subTitle={t('gate.text')}
        status="info"
        extra={
          <>
            <Button type="primary" size="large" href={loginPath(location.pathname)}>
              {t('signIn', { ns: 'shared' })}
            </Button>
            <LanguageSwitch />
          </>
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
