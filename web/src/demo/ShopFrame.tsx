import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../shared/useDocumentTitle';
import { LanguageSwitch } from '../shared/ui/LanguageSwitch';

interface ShopFrameProps {
  title: string;
  children: ReactNode;
}

/** The demo shop's own look: plainly not the suite's. */
export function ShopFrame({ title, children }: ShopFrameProps) {
  const { t } = useTranslation('demo');
  useDocumentTitle(title);
  return (
    <div className="shop">
      <a className="skip-link" href="#content">
        {t('skip', { ns: 'shared' })}
      </a>
      <header className="shop__head">
        <a className="shop__brand" href="./index.html">
          <img src="./shop.svg" alt="" width="30" height="30" />
          {t('shop')}
        </a>
        <nav className="shop__nav" aria-label={t('nav.label', { ns: 'shared' })}>
          <a href="./privacy">{t('myPrivacy')}</a>
          <LanguageSwitch />
        </nav>
      </header>
      <main className="shop__main" id="content" tabIndex={-1}>
        <h1 className="shop__title">{title}</h1>
        {children}
      </main>
      <footer className="shop__foot">{t('foot')}</footer>
    </div>
  );
}
