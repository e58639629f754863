import { Button, Select } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { actForSite } from '../shared/http';
import { type AppLanguage, switchLanguage } from '../shared/language';
import { type Session, signOut } from '../shared/session';
import { ClockBanner } from '../shared/ui/ClockBanner';
import { Seal } from '../shared/ui/Seal';
import './desk.css';

/** The desk's head: mark, pages, site, language, who. */
export function DeskFrame({ session, children }: { session: Session; children: ReactNode }) {
  const { t, i18n } = useTranslation('desk');
  const other: AppLanguage = i18n.language === 'en' ? 'zh-CN' : 'en';
  const leave = useMutation({ mutationFn: signOut });
  return (
    <div className="desk">
      <a className="skip-link" href="#content">
        {t('skip', { ns: 'shared' })}
      </a>
      <ClockBanner />
      <header className="desk-head">
        <a className="desk-brand" href="/desk">
          <Seal size={28} />
          <span>{t('title')}</span>
        </a>
        <nav aria-label={t('nav.label', { ns: 'shared' })} className="desk-nav">
          <NavLink to="/" end>
            {t('nav.queue')}
          </NavLink>
          <NavLink to="/holds">{t('nav.holds')}</NavLink>
        </nav>
        <div className="desk-corner">
          <SiteSelect sites={session.sites ?? []} />
          <Button type="text" size="small" lang={other} onClick={() => void switchLanguage(other)}>
            {other === 'en' ? 'English' : '中文'}
          </Button>
          <span className="desk-name">{session.name}</span>
          <Button type="text" size="small" loading={leave.isPending} onClick={() => leave.mutate()}>
            {t('signOut', { ns: 'shared' })}
          </Button>
        </div>
      </header>
      <main className="desk-main" id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Staff of several sites act for one of them at a time. */
function SiteSelect({ sites }: { sites: string[] }) {
  const { t } = useTranslation('desk');
  const [site, setSite] = useState(sites[0]);
  const queries = useQueryClient();
  if (sites.length < 2) return site ? <span className="desk-site">{site}</span> : null;
  return (
    <Select
      size="small"
      aria-label={t('site')}
      value={site}
      options={sites.map((value) => ({ value, label: value }))}
      onChange={(value) => {
        setSite(value);
        actForSite(value);
        void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      }}
    />
  );
}
