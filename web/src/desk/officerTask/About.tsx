import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OfficerTask } from '../../api/types';

const pages: Record<OfficerTask['kind'], (about: string) => string> = {
  TELL_PERSON: () => '/registers?register=authority',
  RULE_CONFLICT: () => '/rules',
  SITE_NOT_CONFIRMED: (about) => `/erasures/${about}`,
};

/** The way to what a task is about. */
export function About({ task: { kind, about } }: { task: OfficerTask }) {
  const { t } = useTranslation('officerTask');
  return (
    <Link to={pages[kind](about)} title={about}>
      {t(`about.${kind}`)}
    </Link>
  );
}
