import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { type DeskGroup, menuOf } from './deskPage';
import { groups } from './groups';

interface DeskMenuProps {
  roles: readonly string[];
  onGo: () => void;
}

/** The pages under their headings; a heading without a page is left out. */
export function DeskMenu({ roles, onGo }: DeskMenuProps) {
  const shown = groups.filter((group) => menuOf(group, roles).length > 0);
  return shown.map((group) => <Group key={group.name} group={group} roles={roles} onGo={onGo} />);
}

function Group({ group, roles, onGo }: DeskMenuProps & { group: DeskGroup }) {
  const { t } = useTranslation(group.name);
  const heading = `menu-${group.name}`;
  return (
    <section className="desk-menu__group" aria-labelledby={heading}>
      <h2 id={heading}>{t('menu.title')}</h2>
      <ul>
        {menuOf(group, roles).map(({ path, menu }) => (
          <li key={path}>
            <NavLink to={`/${path}`} end={path === ''} onClick={onGo}>
              <span aria-hidden="true">{menu?.icon}</span>
              {t(`menu.${menu?.name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
