import { expect, it } from 'vitest';
import { lendNonceToStyles } from './nonce';

it('styles made by script carry the nonce of the page, other elements none', () => {
  document.head.innerHTML = '<meta name="csp-nonce" content="n0nce">';
  lendNonceToStyles();
  expect(document.createElement('style').nonce).toBe('n0nce');
  expect(document.createElement('div').nonce).toBeFalsy();
});
