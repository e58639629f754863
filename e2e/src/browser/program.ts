import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name: string): string | undefined {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.stdout.trim() || undefined;
}

/** The browser: SHOUYUE_BROWSER, Debian's, one on the PATH, or the one that Playwright knows. */
export function browserProgram(): string {
  const places = [
    process.env['SHOUYUE_BROWSER'],
    '/usr/bin/chromium',
    ...names.map(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  const program = places.find((place) => place && existsSync(place));
  if (!program) {
    throw new Error(
      'No browser was found. Install Chromium (apt-get install chromium), set SHOUYUE_BROWSER,' +
        ' or skip these tests with --no-browser.',
    );
  }
  return program;
}
