// Fails when the people's pages carry more script than a phone on a bad line should load.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 170;

function chunksOf(manifest, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const { imports = [], dynamicImports = [] } = manifest[entry];
  [...imports, ...dynamicImports].forEach((chunk) => chunksOf(manifest, chunk, seen));
  return seen;
}

function kilobytes(folder, entry) {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const files = [...chunksOf(manifest, entry)].map((chunk) => manifest[chunk].file);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const bytes = scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length,
    0,
  );
  return bytes / 1000;
}

const pages = [
  ["people's pages, all routes", 'dist', 'index.html', LIMIT_KB],
  ['sign-up demo', 'dist/demo', 'index.html', LIMIT_KB],
  ['desk, all routes', 'dist', 'desk.html', undefined],
];
for (const [name, folder, entry, limit] of pages) {
  const size = kilobytes(folder, entry);
  console.log(`${name}: ${size.toFixed(1)} KB gzip${limit ? ` of ${limit}` : ''}`);
  if (limit && size > limit) {
    console.error(`${name} is ${(size - limit).toFixed(1)} KB over its limit`);
    process.exitCode = 1;
  }
}

const SDK_LIMIT_KB = 25;
const sdk = gzipSync(readFileSync('dist/sdk/v1/shouyue.js')).length / 1000;
console.log(`consent SDK: ${sdk.toFixed(1)} KB gzip of ${SDK_LIMIT_KB}`);
if (sdk > SDK_LIMIT_KB) {
  console.error(`consent SDK is ${(sdk - SDK_LIMIT_KB).toFixed(1)} KB over its limit`);
  process.exitCode = 1;
}
