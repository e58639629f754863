import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

const pages = [
  ['consents', '/me'],
  ['receipts', '/me/receipts'],
  ['identity', '/me/identity'],
  ['requests', '/me/requests'],
  ['cancel', '/me/cancel'],
] as const;

export function MeNav() {
  const { t } = useTranslation('me');
  return (
    <nav className="frame__nav" aria-label={t('nav.label', { ns: 'shared' })}>
      <ul>
        {pages.map(([name, path]) => (
          <li key={name}>
            <NavLink to={path} end={path === '/me'}>
              {t(`nav.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
