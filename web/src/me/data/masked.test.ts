import { expect, it } from 'vitest';
import { masked } from './masked';

it.each([
  ['13800138000', '138***8000'],
  ['lin@mail.example', 'l***n@mail.example'],
  ['ab', 'a***'],
  ['spruce', 's***e'],
])('shows %s as %s', (value, shown) => {
  expect(masked(value)).toBe(shown);
});
