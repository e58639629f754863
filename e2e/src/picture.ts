/** Draws docs/images/desk.png, the picture of the README, from the seeded desk. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { closeBrowser, visit } from './browser/browser.js';
import { settled } from './browser/look.js';
import { Desk } from './pages/desk.js';
import { root } from './stack/settings.js';

const largest = 300 * 1024;
const path = resolve(root, 'docs', 'images', 'desk.png');

mkdirSync(dirname(path), { recursive: true });
const { page } = await visit();
await page.setViewportSize({ width: 1280, height: 800 });
const desk = new Desk(page);
await desk.signIn('dpo');
await desk.openQueue();
await desk.rows.nth(5).waitFor();
await settled(page);
await page.screenshot({ path });
await closeBrowser();
const { size } = statSync(path);
console.log(`  ${path}: ${Math.ceil(size / 1024)} KB`);
if (size > largest) throw new Error('the picture is larger than 300 KB');
