/** How soon people's pages paint, and how far they move as they come up: measured, not judged. */
import type { Page } from 'playwright-core';
import { Member } from '../api/member.js';
import { narrow } from '../browser/browser.js';
import { PrivacyCentre } from '../pages/centre.js';
import { status } from '../stack/status.js';
import { inBrowser, suite } from './suite.js';

/** The largest paint in milliseconds and the cumulative layout shift of a page that has settled. */
interface Painted {
  paint: number;
  moved: number;
}

async function opened(from: Page, address: string): Promise<Painted> {
  const page = await from.context().newPage();
  await page.setViewportSize(narrow);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(address, { waitUntil: 'networkidle' });
  const painted = await page.evaluate(
    () =>
      new Promise<Painted>((done) => {
        let paint = 0;
        let moved = 0;
        const observer = new PerformanceObserver((list) => take(list.getEntries()));
        const take = (entries: PerformanceEntryList) => {
          for (const entry of entries) {
            if (entry.entryType === 'largest-contentful-paint') paint = entry.startTime;
            else moved += (entry as PerformanceEntry & { value: number }).value;
          }
        };
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Both kinds' buffered entries are handed over before the second frame from here.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            take(observer.takeRecords());
            done({ paint, moved });
          }),
        );
      }),
  );
  await page.close();
  return painted;
}

/** The middle paint and the worst movement of three openings, after one that does not count. */
async function measured(from: Page, address: string): Promise<Painted> {
  await opened(from, address);
  const runs: Painted[] = [];
  for (let run = 0; run < 3; run++) runs.push(await opened(from, address));
  const paints = runs.map(({ paint }) => paint).sort((one, other) => one - other);
  return { paint: paints[1] ?? 0, moved: Math.max(...runs.map(({ moved }) => moved)) };
}

/** Prints a line for each address as it was measured: the paint, how often a bare file's, the shift. */
async function compare(page: Page, gateway: string, addresses: string[]): Promise<void> {
  const bare = await measured(page, `${gateway}/reading.css`);
  console.log(`bare file: ${bare.paint.toFixed(0)} ms`);
  for (const address of addresses) {
    const { paint, moved } = await measured(page, address);
    const ratio = (paint / bare.paint).toFixed(1);
    const { pathname } = new URL(address);
    console.log(`${pathname}: ${paint.toFixed(0)} ms, ${ratio}, moved ${moved.toFixed(3)}`);
  }
}

suite("how people's pages come up", () => {
  inBrowser('those for everybody against a bare file', async ({ page }) => {
    const { gateway, demoSite } = await status();
    await compare(page, gateway, [
      `${gateway}/public/demo/policies/privacy`,
      `${demoSite}/`,
      ...['', '/policy', '/data', '/requests'].map((path) => `${gateway}/trust/demo${path}`),
    ]);
  });

  for (const names of [
    ['', 'receipts', 'data', 'identity'],
    ['family', 'messages', 'cancel', 'requests'],
  ]) {
    inBrowser(`a person's own (${names.join(' ')}) against a bare file`, async ({ page }) => {
      const member = await Member.verified();
      const centre = new PrivacyCentre(page);
      await centre.signIn(member.login, member.person.password);
      const { gateway } = await status();
      const addresses = names.map((name) => `${gateway}/me${name && `/${name}`}`);
      await compare(page, gateway, addresses);
    });
  }
});
