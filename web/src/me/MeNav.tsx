import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { UnreadCount } from './inbox/UnreadCount';

const pages = [
  ['consents', '/me'],
  ['data', '/me/data'],
  ['receipts', '/me/receipts'],
  ['identity', '/me/identity'],
  ['requests', '/me/requests'],
  ['messages', '/me/messages'],
  ['family', '/me/family'],
  ['cancel', '/me/cancel'],
] as const;

/**
 * The pages of the privacy centre; on a phone the row slides to show the present one. What is
 * unread is asked for once it is known who is there.
 */
export function MeNav({ known }: { known: boolean }) {
  const { t } = useTranslation('me');
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current;
    const current = row?.querySelector<HTMLElement>('[aria-current=page]');
    if (row && current) row.scrollLeft = current.offsetLeft - row.clientWidth / 3;
  }, [pathname]);
  return (
    <nav className="frame__nav" aria-label={t('nav.label', { ns: 'shared' })}>
      <ul ref={list}>
        {pages.map(([name, path]) => (
          <li key={name}>
            <NavLink to={path} end={path === '/me'}>
              {t(`nav.${name}`)}
              {known && name === 'messages' && <UnreadCount />}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
