import { useTranslation } from 'react-i18next';
import './texts';

/** A service of the suite, as people call it. */
export function ServiceName({ name }: { name: string }) {
  const { t } = useTranslation('parts');
  return <>{t(`service.${name.replace(/-service$/, '')}`, { defaultValue: name })}</>;
}
