import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

export const anyoneTexts = { 'zh-CN': { anyone: zh }, en: { anyone: en } };
