import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

export const meTexts = { 'zh-CN': { me: zh }, en: { me: en } };
