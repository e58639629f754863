import { useTranslation } from 'react-i18next';

/** Data categories in words, joined; a code of the site's own that we do not know stands as it is. */
export function useCategories(): (codes: string[]) => string {
  const { t } = useTranslation('shared');
  return (codes) =>
    codes.map((code) => t(`category.${code}`, { defaultValue: code })).join(t('separator'));
}

/** The names of all data categories that we know, by code. */
export function useCategoryNames(): Readonly<Record<string, string>> {
  const { t } = useTranslation('shared');
  return t('category', { returnObjects: true }) as Record<string, string>;
}
