import { MenuOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Session, signOut } from '../../shared/session';
import { ClockBanner } from '../../shared/ui/ClockBanner';
import { Seal } from '../../shared/ui/Seal';
import { KeysButton } from '../keys/KeysButton';
import { ThemeSwitch } from '../theme/ThemeSwitch';
import '../desk.css';
import { DeskMenu } from './DeskMenu';
import './frame.css';
import { LanguageSwitch } from './LanguageSwitch';
import { SiteSelect } from './SiteSelect';

/** The desk around a page: head, menu (behind a button where there is no room), content. */
export function DeskFrame({ session, children }: { session: Session; children: ReactNode }) {
  const { t } = useTranslation('desk');
  const [open, setOpen] = useState(false);
  return (
    <div className="desk">
      <a className="skip-link" href="#content">
        {t('skip', { ns: 'shared' })}
      </a>
      <header className="desk-head">
        <button
          type="button"
          className="desk-burger"
          aria-label={t('nav.menu')}
          aria-expanded={open}
          aria-controls="desk-menu"
          onClick={() => setOpen(!open)}
        >
          <MenuOutlined />
        </button>
        <Link className="desk-brand" to="/">
          <Seal size={26} />
          <span>{t('title')}</span>
        </Link>
        <Corner session={session} />
      </header>
      <div className="desk-body">
        <nav
          id="desk-menu"
          className={open ? 'desk-menu desk-menu--open' : 'desk-menu'}
          aria-label={t('nav.label', { ns: 'shared' })}
        >
          <DeskMenu roles={session.roles ?? []} onGo={() => setOpen(false)} />
        </nav>
        <main className="desk-main" id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <ClockBanner />
    </div>
  );
}

/** For which site, in which language and light, and who. */
function Corner({ session }: { session: Session }) {
  const { t } = useTranslation('desk');
  const leave = useMutation({ mutationFn: signOut });
  return (
    <div className="desk-corner">
      <SiteSelect sites={session.sites ?? []} />
      <KeysButton />
      <ThemeSwitch />
      <LanguageSwitch />
      <span className="desk-name">{session.name}</span>
      <Button type="text" size="small" loading={leave.isPending} onClick={() => leave.mutate()}>
        {t('signOut', { ns: 'shared' })}
      </Button>
    </div>
  );
}
