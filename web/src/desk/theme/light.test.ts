import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  document.cookie = 'shouyue-desk-theme=; max-age=0';
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The module anew, in a browser of which these media queries hold. */
async function lightWhere(...holding: string[]) {
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: holding.includes(media) }));
  return (await import('./light')).presentLight();
}

it('is what the system asks for, unless something was chosen', async () => {
  expect(await lightWhere('(prefers-color-scheme: dark)')).toBe('dark');
  document.cookie = 'shouyue-desk-theme=light';
  vi.resetModules();
  expect(await lightWhere('(prefers-color-scheme: dark)')).toBe('light');
});

it('paper is light, whatever the desk is', async () => {
  document.cookie = 'shouyue-desk-theme=dark';
  expect(await lightWhere('print')).toBe('light');
});
