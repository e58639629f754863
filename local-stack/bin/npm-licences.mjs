// npm-licences.mjs FOLDER…: lists what each package-lock.json brings in, with its licence, and fails for a
// licence that is not allowed. Writes FOLDER/target/THIRD-PARTY.txt and FOLDER/target/sbom.json (CycloneDX).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** For what reaches people's browsers. */
const SHIPPED = [
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'Unlicense',
];
/** For tools that build and test, which are never passed on. */
const TOOLS = [...SHIPPED, 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0'];

/** Whether an SPDX expression can be met: one of the alternatives, all of its parts. */
function isAllowed(expression, allowed) {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.trim())));
}

function licenceOf(folder, path, entry) {
  if (entry.license) return entry.license;
  const file = join(folder, path, 'package.json');
  const { license } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return typeof license === 'string' ? license : (license?.type ?? 'UNKNOWN');
}

function packagesOf(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.link)
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      licence: licenceOf(folder, path, entry),
      use: entry.dev || entry.devOptional ? 'tool' : 'shipped',
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

let refused = 0;
for (const folder of process.argv.slice(2).map((one) => resolve(one))) {
  const packages = packagesOf(folder);
  const target = join(folder, 'target');
  mkdirSync(target, { recursive: true });
  const lines = packages.map(({ name, version, licence, use }) => `${name} ${version} (${licence}) ${use}`);
  writeFileSync(join(target, 'THIRD-PARTY.txt'), `${lines.join('\n')}\n`);
  const words = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--offline'];
  const sbom = execFileSync('npm', words, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 << 20 });
  writeFileSync(join(target, 'sbom.json'), sbom);
  const wrong = packages.filter(({ licence, use }) => !isAllowed(licence, use === 'tool' ? TOOLS : SHIPPED));
  for (const { name, version, licence, use } of wrong) {
    console.log(`  ✗ ${basename(folder)}: ${name} ${version} (${use}) has the licence ${licence}, which is not allowed`);
  }
  refused += wrong.length;
  const shipped = packages.filter(({ use }) => use === 'shipped').length;
  console.log(`  ${basename(folder)}: ${packages.length} packages, ${shipped} of them shipped; licences checked`);
}
process.exit(refused === 0 ? 0 : 1);
