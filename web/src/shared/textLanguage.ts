import type { AppLanguage } from './language';

/**
 * The language of a text whose language nobody kept, such as a message or a mail: Chinese when it
 * has more Han characters than words in Latin letters. For `lang`, so that screen readers and
 * line breaking take the text's language and not the page's.
 */
export function languageOf(text: string): AppLanguage {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > latin ? 'zh-CN' : 'en';
}
