// Fails when pages carry more script than a bad line, or a patient officer, should load.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const PEOPLE_KB = 170;
const DESK_KB = 400;
const CHARTS_KB = 210;

/** A chunk with all that it needs at once, and with what it may fetch later when `later`. */
function chunksOf(manifest, entry, later, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const { imports = [], dynamicImports = [] } = manifest[entry];
  [...imports, ...(later ? dynamicImports : [])].forEach((chunk) =>
    chunksOf(manifest, chunk, later, seen),
  );
  return seen;
}

function kilobytes(folder, manifest, chunks) {
  const files = new Set([...chunks].map((chunk) => manifest[chunk].file));
  return [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length / 1000, 0);
}

const manifestOf = (folder) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

function judge(name, size, limit) {
  console.log(`${name}: ${size.toFixed(1)} KB gzip of ${limit}`);
  if (size > limit) {
    console.error(`${name} is ${(size - limit).toFixed(1)} KB over its limit`);
    process.exitCode = 1;
  }
}

function whole(name, folder, entry) {
  const manifest = manifestOf(folder);
  judge(name, kilobytes(folder, manifest, chunksOf(manifest, entry, true)), PEOPLE_KB);
}

/** The page of an entry that needs most script before it can be seen. */
function heaviestPage(name, entry, limit) {
  const manifest = manifestOf('dist');
  const frame = chunksOf(manifest, entry, false);
  const pages = manifest[entry].dynamicImports ?? [];
  const sizes = pages.map((page) => [
    kilobytes('dist', manifest, new Set([...frame, ...chunksOf(manifest, page, false)])),
    page.split('/').at(-1),
  ]);
  const [size, page] = sizes.sort(([one], [other]) => other - one)[0];
  judge(`${name}, heaviest of ${sizes.length} pages (${page})`, size, limit);
}

/** The charts of the desk come after their page and count by themselves. */
function charts() {
  const manifest = manifestOf('dist');
  const frame = chunksOf(manifest, 'desk.html', false);
  const canvas = Object.keys(manifest).find((chunk) => chunk.endsWith('desk/chart/Canvas.tsx'));
  if (!canvas) return;
  const later = [...chunksOf(manifest, canvas, false)].filter((chunk) => !frame.has(chunk));
  judge('charts of the desk', kilobytes('dist', manifest, later), CHARTS_KB);
}

heaviestPage("people's pages", 'index.html', PEOPLE_KB);
whole('sign-up demo', 'dist/demo', 'index.html');
whole('live examples', 'dist/demo', 'examples.html');
heaviestPage('desk', 'desk.html', DESK_KB);
charts();

const SDK_LIMIT_KB = 25;
const sdk = gzipSync(readFileSync('dist/sdk/v1/shouyue.js')).length / 1000;
judge('consent SDK', sdk, SDK_LIMIT_KB);
