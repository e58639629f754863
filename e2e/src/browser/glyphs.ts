import type { Page } from 'playwright-core';

/** How a character comes out in the page's own font: its pixels as one text. */
function drawn(page: Page, character: string): Promise<string> {
  return page.evaluate((text) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('no canvas');
    brush.font = `48px ${getComputedStyle(document.body).fontFamily}`;
    brush.textBaseline = 'middle';
    brush.fillText(text, 8, 32);
    const { data } = brush.getImageData(0, 0, 64, 64);
    return Array.from(data.filter((_, index) => index % 4 === 3)).join(' ');
  }, character);
}

/** Characters of which a font without Chinese draws one and the same box, or nothing. */
export async function boxes(page: Page, characters: string): Promise<string[]> {
  const missing = await drawn(page, '\u{F0FFF}');
  const nothing = await drawn(page, ' ');
  const seen = new Map<string, string>();
  const wrong: string[] = [];
  for (const character of characters) {
    const pixels = await drawn(page, character);
    const twin = seen.get(pixels);
    if (pixels === missing || pixels === nothing) wrong.push(`${character} is no glyph`);
    else if (twin) wrong.push(`${character} looks like ${twin}`);
    seen.set(pixels, character);
  }
  return wrong;
}
