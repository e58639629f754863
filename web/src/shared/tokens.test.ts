import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { controlPairs, fontText, palettes, textPairs } from './tokens';

const css = readFileSync('src/shared/tokens.css', 'utf8');

describe('design tokens', () => {
  it.each(Object.entries(palettes))(
    'stylesheet and code hold the same %s colours',
    (light, palette) => {
      const [day = '', night = ''] = css.split(":root[data-theme='dark']");
      const declared = [
        ...(light === 'dark' ? night : day).matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g),
      ].map(([, name, hex]) => [name, hex]);
      expect(Object.fromEntries(declared)).toEqual(palette);
    },
  );

  it('stylesheet and code name the same fonts', () => {
    const declared = /--font-text:\s*([^;]+);/.exec(css)?.[1]?.replace(/\s+/g, ' ');
    expect(declared).toBe(fontText);
  });

  describe.each(Object.entries(palettes))('%s', (_, palette) => {
    it.each(textPairs)('%s on %s reads at 4.5:1 or better', (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    });

    it.each(controlPairs)('%s on %s is seen at 3:1 or better', (mark, ground) => {
      expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
    });
  });

  it('colours stand in no other stylesheet', () => {
    const sheets = import.meta.glob('/src/**/*.css', {
      query: '?raw',
      eager: true,
      import: 'default',
    });
    for (const [path, text] of Object.entries(sheets)) {
      if (path.endsWith('tokens.css')) continue;
      expect(String(text), path).not.toMatch(/#[0-9a-f]{3,8}\b/i);
    }
  });
});
