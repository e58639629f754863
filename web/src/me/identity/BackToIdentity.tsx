import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The way back to the level and the other ways. */
export function BackToIdentity() {
  const { t } = useTranslation('me');
  return (
    <p className="crumb">
      <Link to="/me/identity">← {t('identity.back')}</Link>
    </p>
  );
}
