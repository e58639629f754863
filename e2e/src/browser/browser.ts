import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findingsOf } from './findings.js';
import { browserProgram } from './program.js';

const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Far from Beijing, so that a day taken from the browser's own clock shows. */
export const elsewhere = 'America/New_York';
export const wide = { width: 1440, height: 900 };
export const narrow = { width: 390, height: 844 };
/** The narrowest screen, to which WCAG asks a page to reflow (1.4.10), and the widest. */
export const extremes = [
  { width: 320, height: 844 },
  { width: 1920, height: 1080 },
];

let browser: Promise<Browser> | undefined;

function theBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: browserProgram(), args: switches });
  return browser;
}

/** A person at a screen: cookies of their own, one page, and all that went wrong on it. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  findings: string[];
}

/** How a visit differs from the usual one. */
export interface Visit {
  locale?: 'zh-CN' | 'en';
  /** The stack's own certificate, which no browser knows, is taken as a person would take it. */
  ownCertificate?: boolean;
}

export async function visit({ locale = 'zh-CN', ownCertificate }: Visit = {}): Promise<Visitor> {
  const context = await (
    await theBrowser()
  ).newContext({
    viewport: wide,
    locale,
    timezoneId: elsewhere,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ignoreHTTPSErrors: ownCertificate === true,
  });
  context.setDefaultTimeout(60_000);
  const findings = await findingsOf(context);
  return { context, page: await context.newPage(), findings };
}

/** To be called once, when every suite is done. */
export async function closeBrowser(): Promise<void> {
  if (browser) await (await browser).close();
}
