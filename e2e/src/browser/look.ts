import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { errors, type Page } from 'playwright-core';
import { pictures } from '../stack/settings.js';
import { until } from '../stack/until.js';
import { extremes, narrow, wide } from './browser.js';
import { inEnglish } from './english.js';
import { tooSmall } from './targets.js';

export interface Look {
  /** On which screen its picture in English is made; elsewhere: another sentence does. */
  english?: 'narrow' | 'wide' | 'elsewhere';
}

/** How long a page may take to lay itself out anew for another window, in seconds. */
const patience = 2;

/** The windows, of every width that a page has to fit, that this one does not fit. */
async function sideways(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of [narrow, wide, ...extremes]) {
    await page.setViewportSize(size);
    let over = 0;
    const fits = async () => {
      over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      return over <= 0;
    };
    await until('a page that fits', fits, patience).catch(() => {
      wrong.push(`${over} px wider than a window of ${size.width} px`);
    });
  }
  return wrong;
}

/** What accessibility asks of words: names, roles, values, languages. */
const ofWords = ['cat.name-role-value', 'cat.language', 'cat.text-alternatives', 'cat.forms'];

async function inaccessible(page: Page, tags?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (tags ? axe.withTags(tags) : axe).analyze();
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

/**
 * Chromium without a screen now and then draws no frame for a picture: asked again, it mostly does.
 * A picture is kept to be looked at and proves nothing, so one that is missing is only said.
 */
async function keepPicture(page: Page, path: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await page.screenshot({ path, fullPage: true, timeout: 15_000 });
      return;
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      await page.bringToFront();
    }
  }
  console.log(`no picture was drawn: ${path}`);
}

/**
 * Looks at a page on a desk's screen and on a phone, then at the same in English; what is wrong,
 * and a picture of each. In both languages it has to fit windows of every width.
 */
export async function look(page: Page, name: string, how: Look = {}): Promise<string[]> {
  mkdirSync(pictures, { recursive: true });
  const wrong: string[] = [];
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await settled(page);
    const found = [...(await inaccessible(page)), ...(await tooSmall(page))];
    wrong.push(...found.map((finding) => `${name} at ${size.width} px: ${finding}`));
    await keepPicture(page, join(pictures, `${name}-${size.width}.png`));
  }
  if (how.english !== 'elsewhere') wrong.push(...(await lookInEnglish(page, name, how)));
  wrong.push(...(await sideways(page)).map((finding) => `${name}: ${finding}`));
  await page.setViewportSize(wide);
  return wrong;
}

/** Of the page that is open and full only words and widths differ, so no colours are asked about. */
async function lookInEnglish(page: Page, name: string, how: Look): Promise<string[]> {
  const found: string[] = [];
  if (how.english === 'wide') await page.setViewportSize(wide);
  const foreign = await inEnglish(page, async () => {
    found.push(...(await inaccessible(page, ofWords)));
    await keepPicture(page, join(pictures, `${name}-en.png`));
    found.push(...(await sideways(page)));
  });
  return [...found, ...foreign].map((finding) => `${name} in English: ${finding}`);
}
