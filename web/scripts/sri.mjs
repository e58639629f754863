// Writes what a page needs to load the SDK's file with subresource integrity.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = 'dist/sdk/v1';
const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8'));
const digest = createHash('sha384')
  .update(readFileSync(`${folder}/shouyue.js`))
  .digest('base64');
const sri = { file: '/sdk/v1/shouyue.js', version, integrity: `sha384-${digest}` };
writeFileSync(`${folder}/sri.json`, JSON.stringify(sri, null, 2) + '\n');
