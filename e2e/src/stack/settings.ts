import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = dirname(dirname(fileURLToPath(import.meta.url)));

/** The checkout. */
export const root = resolve(build, '..', '..', '..');

/** The one command. */
export const shouyue = resolve(root, 'shouyue');

/**
 * How long a sentence or a command may take, in milliseconds: a start takes minutes on a machine
 * that does much besides.
 */
export const patience = 600_000;

/** What a run leaves behind. */
export const target = resolve(root, 'e2e', 'target');

/** Where pictures go. */
export const pictures = resolve(target, 'screenshots');

/** Whether the tests that need a browser are skipped. */
export const withoutBrowser = (process.env['SHOUYUE_NO_BROWSER'] ?? '') !== '';

/** The data folder of the stack under test. */
export function dataFolder(): string {
  const folder = process.env['SHOUYUE_E2E_DATA'];
  if (!folder) throw new Error('SHOUYUE_E2E_DATA is not set: run the tests with e2e/run');
  return folder;
}
