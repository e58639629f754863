import i18next, { type Resource } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

export const languages = ['zh-CN', 'en'] as const;
export type AppLanguage = (typeof languages)[number];

type Texts = Record<AppLanguage, Record<string, object>>;

const COOKIE = 'shouyue-language';

/** The gateway draws pages by the same rule, and what it drew in stays. */
function chosen(): AppLanguage {
  if (isDrawn()) return document.documentElement.lang as AppLanguage;
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith(`${COOKIE}=`));
  const wish = new URLSearchParams(location.search).get('lang') ?? cookie?.split('=')[1];
  const first = wish ?? navigator.language;
  return first.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Whether the page came with its content drawn by the build. */
export function isDrawn(): boolean {
  return document.documentElement.hasAttribute('data-drawn');
}

const added: Texts[] = [];

function addTo(resources: Resource, texts: Texts): void {
  for (const language of languages) Object.assign(resources[language] ?? {}, texts[language]);
}

/** Adds the texts of a feature whose script came later; called where its pages are loaded. */
export function addTexts(texts: Texts): void {
  added.push(texts);
  if (!i18next.isInitialized) return;
  for (const language of languages) {
    for (const [namespace, bundle] of Object.entries(texts[language])) {
      i18next.addResourceBundle(language, namespace, bundle);
    }
  }
}

/** Starts i18next in a language, with the shared texts and those of the entry's features. */
export async function speak(language: AppLanguage, ...features: Texts[]): Promise<void> {
  const resources: Resource = { 'zh-CN': { shared: zh }, en: { shared: en } };
  for (const texts of [...features, ...added]) addTo(resources, texts);
  await i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'zh-CN',
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
  });
}

/** Starts i18next in the visitor's language. */
export async function startLanguage(...features: Texts[]): Promise<void> {
  const language = chosen();
  await speak(language, ...features);
  document.documentElement.lang = language;
}

/** The language that the page could be switched to, and its name in that language. */
export function useOtherLanguage(): { other: AppLanguage; name: string } {
  const { i18n } = useTranslation();
  return i18n.language === 'en'
    ? { other: 'zh-CN', name: '中文' }
    : { other: 'en', name: 'English' };
}

/** Switches the page's language and remembers it; no personal data is kept. */
export async function switchLanguage(language: AppLanguage): Promise<void> {
  document.cookie = `${COOKIE}=${language}; path=/; max-age=31536000; SameSite=Lax`;
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
