import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

export const listTexts = { 'zh-CN': { lists: zh }, en: { lists: en } };
