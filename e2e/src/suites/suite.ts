import { join } from 'node:path';
import { describe, type SuiteContext, test, type TestContext } from 'node:test';
import { visit, type Visit, type Visitor } from '../browser/browser.js';
import { patience, pictures, withoutBrowser } from '../stack/settings.js';

/** A suite of sentences. */
export function suite(name: string, tests: (context: SuiteContext) => void): void {
  describe(name, tests);
}

/** A sentence that needs the API alone. */
export function byApi(sentence: string, work: (context: TestContext) => Promise<void>): void {
  test(sentence, { timeout: patience }, work);
}

/** A sentence that needs a browser: skipped, and counted, without one. */
export function inBrowser(
  sentence: string,
  work: (visitor: Visitor, context: TestContext) => Promise<void>,
  how: Visit = {},
): void {
  test(sentence, { timeout: patience, skip: withoutBrowser }, async (context) => {
    const visitor = await visit(how);
    try {
      await work(visitor, context);
    } catch (error) {
      await remember(visitor, sentence);
      throw error;
    } finally {
      await visitor.context.close();
    }
  });
}

/** A picture of the page at the moment of a failure. */
async function remember({ page }: Visitor, sentence: string): Promise<void> {
  const name = sentence.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
  const path = join(pictures, `failed-${name}.png`);
  await page.screenshot({ path, fullPage: true }).catch(() => undefined);
}
