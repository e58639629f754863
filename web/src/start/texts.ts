import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

export const startTexts = { 'zh-CN': { start: zh }, en: { start: en } };
