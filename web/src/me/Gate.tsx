import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { loginPath } from '../shared/session';
import { Button } from '../shared/ui/Button';
import { signOut } from '../shared/session';
import { useDocumentTitle } from '../shared/useDocumentTitle';

function Gate({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  useDocumentTitle(title);
  return (
    <section className="gate card">
      <h1>{title}</h1>
      <p className="muted">{text}</p>
      <p className="button-row">{children}</p>
    </section>
  );
}

/** Before signing in. */
export function SignedOut() {
  const { t } = useTranslation('me');
  const { pathname } = useLocation();
  return (
    <Gate title={t('gate.title')} text={t('gate.text')}>
      <a className="button button--primary" href={loginPath(pathname)}>
        {t('signIn', { ns: 'shared' })}
      </a>
    </Gate>
  );
}

/** Staff have no privacy centre of their own. */
export function WithoutSubject() {
  const { t } = useTranslation('me');
  return (
    <Gate title={t('gate.staffTitle')} text={t('gate.staffText')}>
      <a className="button button--primary" href="/desk">
        {t('gate.toDesk')}
      </a>
      <Button onClick={() => void signOut()}>{t('signOut', { ns: 'shared' })}</Button>
    </Gate>
  );
}
