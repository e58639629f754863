import { expect, it } from 'vitest';
import type { KeyLife } from '../../api/types';
import { oldestNeeded } from './oldestNeeded';

const life = (...oldest: number[]) =>
  ({ services: oldest.map((oldestKek) => ({ service: 's', oldestKek })) }) as unknown as KeyLife;

it('the oldest version that any service needs', () => {
  expect(oldestNeeded(life(13, 12, 0))).toBe(12);
});

it('no version where nothing is wrapped', () => {
  expect(oldestNeeded(life(0, 0))).toBeUndefined();
});
