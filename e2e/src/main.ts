/** Runs the suites one after the other in this process. */
import { after } from 'node:test';
import { closeBrowser } from './browser/browser.js';
import { named, suites } from './suites/names.js';

const chosen = named(process.argv[2]);

after(closeBrowser);
for (const suite of chosen.length > 0 ? chosen : suites) await import(`./suites/${suite}.js`);
