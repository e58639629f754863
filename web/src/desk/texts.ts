import dailyEn from './daily/i18n/en.json';
import dailyZh from './daily/i18n/zh-CN.json';
import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';
import setupEn from './setup/i18n/en.json';
import setupZh from './setup/i18n/zh-CN.json';

/** What the frame needs at once; the texts of a feature come with its pages (`addTexts`). */
export const deskTexts = {
  'zh-CN': { desk: zh, daily: dailyZh, setup: setupZh },
  en: { desk: en, daily: dailyEn, setup: setupEn },
};
