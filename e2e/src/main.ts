/** Runs the suites that are named, one after the other in this process. */
import { after } from 'node:test';
import { closeBrowser } from './browser/browser.js';

after(closeBrowser);
for (const suite of process.argv.slice(2)) await import(`./suites/${suite}.js`);
