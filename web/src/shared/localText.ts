import { useTranslation } from 'react-i18next';

/** A text that the service keeps in both languages. */
export interface BothLanguages {
  zh: string;
  en: string;
}

/** Picks the page's language out of a text kept in both. */
export function useLocalText(): (text: BothLanguages) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.language === 'en' ? text.en : text.zh);
}
