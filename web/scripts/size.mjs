// Fails when pages carry more script than a bad line, or a patient officer, should load.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const PEOPLE_KB = 170;
const DESK_KB = 400;
const CHARTS_KB = 210;
/** Files of script that one of people's pages asks for before it is laid out. */
const PEOPLE_FILES = 14;

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

/** The page of people's that is drawn with the most files of script. */
function mostFiles() {
  const counts = readdirSync('dist/drawn')
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(`dist/drawn/${file}`, 'utf8').match(/\/assets\/[^"]+\.js/g).length);
  const most = Math.max(...counts);
  console.log(`people's pages, most files of script at once: ${most} of ${PEOPLE_FILES}`);
  if (most > PEOPLE_FILES) {
    console.error('A drawn page waits for too many files: vite.chunks.ts puts them together');
    process.exitCode = 1;
  }
}

function whole(name, folder, entry) {
  const manifest = manifestOf(folder);
  judge(name, kilobytes(folder, manifest, chunksOf(manifest, entry, true)), PEOPLE_KB);
}

/** A part of a page that comes later by itself is none. */
const PAGE = /^src\/.*(Page|Routes|Centre|Particular)\.tsx$|^src\/.*\/index\.ts$/;

/**
 * Everything that each page needs before it can be seen, by page: those that the new chunks open,
 * and when `nested` those that they open within themselves.
 */
function screens(manifest, before, added, nested) {
  const loaded = new Set([...before, ...added]);
  return [...new Set(added.flatMap((chunk) => manifest[chunk].dynamicImports ?? []))]
    .filter((chunk) => PAGE.test(chunk))
    .flatMap((page) => {
      const own = [...chunksOf(manifest, page, false)].filter((chunk) => !loaded.has(chunk));
      const inner = nested ? screens(manifest, loaded, own, nested) : [];
      return [[page, new Set([...loaded, ...own])], ...inner];
    });
}

/** The page of an entry that needs most script before it can be seen. */
function heaviestPage(name, entry, limit, nested) {
  const manifest = manifestOf('dist');
  const frame = [...chunksOf(manifest, entry, false)];
  const sizes = screens(manifest, new Set(), frame, nested).map(([page, chunks]) => [
    kilobytes('dist', manifest, chunks),
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

heaviestPage("people's pages", 'index.html', PEOPLE_KB, true);
mostFiles();
whole('sign-up demo', 'dist/demo', 'index.html');
whole('live examples', 'dist/demo', 'examples.html');
heaviestPage('desk', 'desk.html', DESK_KB, false);
charts();

const SDK_LIMIT_KB = 25;
const sdk = gzipSync(readFileSync('dist/sdk/v1/shouyue.js')).length / 1000;
judge('consent SDK', sdk, SDK_LIMIT_KB);
