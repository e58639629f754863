import type { BrowserContext } from 'playwright-core';

/** The browser's own line for an answer of 4xx, which pages show in their own words. */
const expected = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Collects policy violations, console errors and uncaught errors of every page of a context. */
export async function findingsOf(context: BrowserContext): Promise<string[]> {
  const findings: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (report) => {
      console.error(`policy violated: ${report.effectiveDirective} by ${report.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) {
      findings.push(`${message.location().url}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => findings.push(`uncaught: ${error.error().message}`));
  return findings;
}
