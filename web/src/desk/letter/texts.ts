import { addTexts } from '../../shared/language';
import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';

addTexts({ 'zh-CN': { letter: zh }, en: { letter: en } });
