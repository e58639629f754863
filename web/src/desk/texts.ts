import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

export const deskTexts = { 'zh-CN': { desk: zh }, en: { desk: en } };
