import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../language';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className="button button--quiet button--small"
      lang={other}
      onClick={() => void switchLanguage(other)}
    >
      {other === 'en' ? 'English' : '中文'}
    </button>
  );
}
