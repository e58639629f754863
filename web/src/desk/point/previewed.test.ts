import { expect, it } from 'vitest';
import type { Purpose } from '../../api/setup';
import { starterPurpose } from '../setup/catalogue';
import { previewOf } from './previewed';

const words = { controller: 'c', contact: 'p', rights: 'r', withdrawal: 'w' };
const purposes = ['account', 'marketing', 'face_verify'].map(
  (code) =>
    ({
      separateConsent: 'NONE',
      recipients: [],
      destinations: [],
      version: 1,
      ...starterPurpose(code),
    }) as unknown as Purpose,
);
const point = { purposes: ['face_verify', 'account', 'unknown'] };

it('contract is told, consent is asked, in the order of the point', () => {
  const { items } = previewOf(point, { purposes, words }, 'zh');
  expect(items.map(({ purpose, ask }) => [purpose, ask])).toEqual([
    ['face_verify', 'CONSENT'],
    ['account', 'NOTICE'],
  ]);
});

it('each language has its own words', () => {
  const [zh] = previewOf(point, { purposes, words }, 'zh').items;
  const [en] = previewOf(point, { purposes, words }, 'en').items;
  expect(zh?.title).toBe('人脸核验');
  expect(en?.title).toBe('Face check');
  expect(en?.separateConsent).toBe('SENSITIVE');
});
