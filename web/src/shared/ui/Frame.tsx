import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockBanner } from './ClockBanner';
import { LanguageSwitch } from './LanguageSwitch';
import { Seal } from './Seal';
import './frame.css';

interface FrameProps {
  /** Where the mark leads. */
  home: string;
  title: string;
  aside?: ReactNode;
  nav?: ReactNode;
  children: ReactNode;
}

/** The people's page: mark and language, content, footer, and over it that the clock is moved. */
export function Frame({ home, title, aside, nav, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <header className="frame__head">
        <div className="frame__bar">
          <a className="frame__brand" href={home}>
            <Seal />
            <span>{title}</span>
          </a>
          <div className="frame__aside">
            {aside}
            <LanguageSwitch />
          </div>
        </div>
        {nav}
      </header>
      <main className="frame__main" id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="frame__foot">
        <p>{t('footer')}</p>
      </footer>
      <ClockBanner />
    </div>
  );
}
