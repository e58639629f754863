import { expect, it } from 'vitest';
import { localeOf, type TextKey, texts } from './texts';

const keys = Object.keys(texts['zh-CN']) as TextKey[];

it('every text has both languages and the same place to fill in', () => {
  for (const key of keys) {
    const both = [texts['zh-CN'][key], texts.en[key]];
    expect(both.every((text) => text.length > 0)).toBe(true);
    expect(both[0]?.includes('{0}')).toBe(both[1]?.includes('{0}'));
  }
});

it('Chinese unless the page is English', () => {
  expect(['en-GB', 'EN', 'zh', 'zh-CN', ''].map(localeOf)).toEqual([
    'en',
    'en',
    'zh-CN',
    'zh-CN',
    'zh-CN',
  ]);
});
