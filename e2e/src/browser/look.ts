import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { errors, type Page } from 'playwright-core';
import { pictures } from '../stack/settings.js';
import { narrow, wide } from './browser.js';

async function sideways(page: Page): Promise<string[]> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over > 0 ? [`${over} px wider than the window`] : [];
}

async function inaccessible(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map(({ html }) => html.slice(0, 140));
    return `axe ${id}: ${where.join(' | ')}`;
  });
}

/** Until nothing loads and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.locator('.ant-skeleton, .skeleton').first().waitFor({ state: 'detached' });
}

/** Chromium without a screen now and then draws no frame for a picture: asked again, it does. */
async function keepPicture(page: Page, path: string): Promise<void> {
  try {
    await page.screenshot({ path, fullPage: true, timeout: 15_000 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    await page.bringToFront();
    await page.screenshot({ path, fullPage: true });
  }
}

/** Looks at a page on a desk's screen and on a phone; what is wrong, and a picture of each. */
export async function look(page: Page, name: string): Promise<string[]> {
  mkdirSync(pictures, { recursive: true });
  const wrong: string[] = [];
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await settled(page);
    const found = [...(await sideways(page)), ...(await inaccessible(page))];
    wrong.push(...found.map((finding) => `${name} at ${size.width} px: ${finding}`));
    await keepPicture(page, join(pictures, `${name}-${size.width}.png`));
  }
  await page.setViewportSize(wide);
  return wrong;
}
