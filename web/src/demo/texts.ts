import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

export const demoTexts = { 'zh-CN': { demo: zh }, en: { demo: en } };
