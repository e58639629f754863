import { App, ConfigProvider, theme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Palette, palettes } from '../../shared/tokens';
import { pageNonce } from '../nonce';
import { type Light, useLight } from './light';

/** A pop-up whose motion the page's own styles cut short would stay where it is measured, unseen. */
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function tokensOf(colour: Palette): ThemeConfig['token'] {
  return {
    motion: !still,
    colorPrimary: colour.primary,
    colorPrimaryHover: colour['primary-strong'],
    colorPrimaryBg: colour['primary-soft'],
    colorPrimaryBgHover: colour['primary-soft'],
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
    colorSuccessBg: colour['primary-soft'],
    colorSuccessBorder: colour.primary,
    colorLink: colour.primary,
    colorLinkHover: colour['primary-strong'],
    colorText: colour.ink,
    colorTextSecondary: colour['ink-soft'],
    colorTextTertiary: colour['ink-faint'],
    colorTextDescription: colour['ink-soft'],
    // What is fixed is read all the same.
    colorTextDisabled: colour['ink-soft'],
    colorTextPlaceholder: colour['ink-faint'],
    colorTextLightSolid: colour['on-primary'],
    colorBorder: colour['line-strong'],
    colorBorderSecondary: colour.line,
    colorBgLayout: colour.paper,
    colorBgContainer: colour.surface,
    colorBgElevated: colour.surface,
    colorBgSpotlight: colour.spotlight,
    controlItemBgActive: colour['primary-soft'],
    fontFamily: 'var(--font-text)',
    fontSize: 14,
    borderRadius: 6,
    motionDurationMid: '0.12s',
  };
}

function themeOf(light: Light): ThemeConfig {
  const colour = palettes[light];
  return {
    algorithm: light === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: tokensOf(colour) ?? {},
    components: {
      Table: {
        headerBg: colour.surface,
        headerColor: colour['ink-soft'],
        headerSplitColor: 'transparent',
        rowHoverBg: colour.paper,
        rowSelectedBg: colour['primary-soft'],
        rowSelectedHoverBg: colour['primary-soft'],
        cellPaddingInlineMD: 20,
      },
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        primaryColor: colour['on-primary'],
        dangerColor: colour['on-seal'],
      },
      Checkbox: { colorWhite: colour['on-primary'] },
      Radio: { colorWhite: colour['on-primary'] },
      Tooltip: { colorTextLightSolid: colour['on-spotlight'] },
      Segmented: { controlHeightSM: 28 },
      Switch: { trackHeight: 24, trackMinWidth: 46, handleSize: 20 },
    },
  };
}

/** Ant Design in the house's colours, in the page's language, with the page's nonce. */
export function DeskTheme({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const light = useLight();
  return (
    <ConfigProvider
      csp={{ nonce: pageNonce() }}
      button={{ autoInsertSpace: false }}
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={themeOf(light)}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
