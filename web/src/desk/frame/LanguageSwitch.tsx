import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type AppLanguage, switchLanguage } from '../../shared/language';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other: AppLanguage = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <Button type="text" size="small" lang={other} onClick={() => void switchLanguage(other)}>
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
