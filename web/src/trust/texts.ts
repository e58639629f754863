import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

export const trustTexts = { 'zh-CN': { trust: zh }, en: { trust: en } };
