import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chooseLight, presentLight } from './light';

function chooseNothing() {
  document.cookie = 'shouyue-desk-theme=; path=/desk; max-age=0';
}

/** What it is in a browser of which these media queries hold. */
function lightWhere(...holding: string[]) {
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: holding.includes(media) }));
  return presentLight();
}

beforeEach(() => {
  window.history.replaceState(null, '', '/desk');
  chooseNothing();
});

afterEach(() => {
  chooseNothing();
  window.history.replaceState(null, '', '/');
  delete document.documentElement.dataset.theme;
  vi.unstubAllGlobals();
});

it('is what the system asks for, unless something was chosen', () => {
  expect(lightWhere('(prefers-color-scheme: dark)')).toBe('dark');
  chooseLight('light');
  expect(lightWhere('(prefers-color-scheme: dark)')).toBe('light');
});

it('paper is light, whatever the desk is', () => {
  chooseLight('dark');
  expect(lightWhere('print')).toBe('light');
});
