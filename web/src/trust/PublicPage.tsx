import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Frame } from '../shared/ui/Frame';
import { Unbroken } from '../shared/ui/Unbroken';
import { useDocumentTitle } from '../shared/useDocumentTitle';

const pages = [
  ['overview', ''],
  ['policy', '/policy'],
  ['data', '/data'],
  ['requests', '/requests'],
] as const;

interface PublicPageProps {
  /** Empty where no website is named: then there is nothing to go to. */
  site: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** The frame of what everybody may see of a website, without an account. */
export function PublicPage({ site, title, lead, children }: PublicPageProps) {
  const { t } = useTranslation('trust');
  useDocumentTitle(title);
  const home = site ? `/trust/${site}` : '/trust';
  return (
    <Frame
      home={home}
      title={t('title')}
      nav={
        site && (
          <nav className="frame__nav" aria-label={t('nav.label', { ns: 'shared' })}>
            <ul>
              {pages.map(([name, path]) => (
                <li key={name}>
                  <NavLink to={home + path} end={path === ''}>
                    {t(`nav.${name}`)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )
      }
    >
      <h1 className="page-title">
        <Unbroken text={title} />
      </h1>
      {lead && <p className="page-lead">{lead}</p>}
      {children}
    </Frame>
  );
}
