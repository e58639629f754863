import { expect, it } from 'vitest';
import { languageOf } from './textLanguage';

it('a Chinese text stays Chinese with Latin words in it', () => {
  expect(languageOf('您的请求 R-2026-0012 已受理，预计 12 月 11 日前答复。Shouyue')).toBe('zh-CN');
});

it('an English text stays English with a Chinese name in it', () => {
  expect(languageOf('Your request at 守约 was received and is answered by 11 December.')).toBe(
    'en',
  );
});

it('numbers alone are read in English', () => {
  expect(languageOf('2026-12-11')).toBe('en');
});
