import { App, ConfigProvider, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pageNonce } from './nonce';
import { colour, fontText } from '../shared/tokens';

/** A pop-up whose motion the page's own styles cut short would stay where it is measured, unseen. */
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const theme: ThemeConfig = {
  token: {
    motion: !still,
    colorPrimary: colour.primary,
    colorError: colour.seal,
    colorWarning: colour.amber,
    colorInfo: colour.blue,
    colorSuccess: colour.primary,
    colorErrorBg: colour['seal-soft'],
    colorErrorBorder: colour.seal,
    colorWarningBg: colour['amber-soft'],
    colorWarningBorder: colour.amber,
    colorInfoBg: colour['blue-soft'],
    colorInfoBorder: colour.blue,
    colorLink: colour.primary,
    colorText: colour.ink,
    colorTextSecondary: colour['ink-soft'],
    colorTextTertiary: colour['ink-faint'],
    colorTextDescription: colour['ink-soft'],
    colorTextPlaceholder: colour['ink-faint'],
    colorBorder: colour['line-strong'],
    colorBorderSecondary: colour.line,
    colorBgLayout: colour.paper,
    colorBgContainer: colour.surface,
    fontFamily: fontText,
    fontSize: 14,
    borderRadius: 6,
    motionDurationMid: '0.12s',
  },
  components: {
    Table: {
      headerBg: colour.surface,
      headerColor: colour['ink-soft'],
      headerSplitColor: 'transparent',
      rowHoverBg: colour.paper,
      cellPaddingInlineMD: 20,
    },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
  },
};

/** Ant Design in the house's colours, in the page's language, with the page's nonce. */
export function DeskTheme({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider
      csp={{ nonce: pageNonce() }}
      button={{ autoInsertSpace: false }}
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={theme}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
