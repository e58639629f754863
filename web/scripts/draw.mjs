// Draws people's pages into HTML of their own, in both languages, from the components and texts
// that the script takes over with: dist/drawn, with pages.json telling the gateway which is which.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

process.env.NODE_ENV = 'production';

const TRUST = 'src/trust';
const ME = 'src/me';
const SIGNUP = '../src/demo/showSignup.tsx';

/** Address, file, and the scripts that its content comes with; `own` needs a session. */
const pages = [
  { path: '/trust/:site', name: 'trust', scripts: [`${TRUST}/TrustPage.tsx`] },
  { path: '/trust/:site/policy', name: 'policy', scripts: [`${TRUST}/living/LivingPage.tsx`] },
  { path: '/trust/:site/data', name: 'data', scripts: [`${TRUST}/DataPage.tsx`] },
  { path: '/trust/:site/requests', name: 'requests', scripts: ['src/anyone/RequestsPage.tsx'] },
  { path: '/me', name: 'me', own: true, scripts: [] },
  { path: '/me/data', name: 'me-data', own: true, scripts: [`${ME}/data/MyDataPage.tsx`] },
  {
    path: '/me/receipts',
    name: 'me-receipts',
    own: true,
    scripts: [`${ME}/receipts/ReceiptsPage.tsx`],
  },
  {
    path: '/me/identity',
    name: 'me-identity',
    own: true,
    scripts: [`${ME}/identity/IdentityRoutes.tsx`],
  },
  { path: '/me/family', name: 'me-family', own: true, scripts: [`${ME}/family/FamilyRoutes.tsx`] },
  { path: '/me/requests', name: 'me-requests', own: true, scripts: [] },
  { path: '/me/messages', name: 'me-messages', own: true, scripts: [] },
  { path: '/me/cancel', name: 'me-cancel', own: true, scripts: [`${ME}/cancel/CancelPage.tsx`] },
];

function titleOf(html, brand) {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html);
  if (!heading) throw new Error('A drawn page has no heading');
  return `${heading[1].replace(/<[^>]*>/g, '')} · ${brand}`;
}

/** The pages of one build, below its folder; `base` is where browsers find that. */
class Build {
  constructor(folder, base) {
    this.folder = folder;
    this.base = base;
    this.manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    this.shell = readFileSync(`${folder}/index.html`, 'utf8');
    this.linked = this.needed('index.html');
  }

  /** A script with all that it imports at once. */
  needed(script, seen = new Set()) {
    if (seen.has(script)) return seen;
    seen.add(script);
    (this.manifest[script].imports ?? []).forEach((one) => this.needed(one, seen));
    return seen;
  }

  /**
   * The styles of a page within itself, so that nothing is waited for before it paints, then the
   * scripts that the entry does not load itself. The styles' files are named and not fetched: a part
   * of the script that comes later finds them there.
   */
  links(scripts) {
    const { folder, base, manifest, linked } = this;
    const chunks = new Set([...linked, ...scripts.flatMap((script) => [...this.needed(script)])]);
    const styles = [...new Set([...chunks].flatMap((chunk) => manifest[chunk].css ?? []))];
    const later = [...chunks].filter((chunk) => !linked.has(chunk));
    const rules = styles.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim()).join('\n');
    return {
      style: `<style nonce="__CSP_NONCE__">${rules}</style>`,
      files: styles.map((file) => `<link rel="stylesheet" disabled href="${base}${file}">`),
      preloads: later.map(
        (chunk) => `<link rel="modulepreload" crossorigin href="${base}${manifest[chunk].file}">`,
      ),
    };
  }

  /** A page as it is sent: its shell with what was drawn. */
  whole({ html, brand }, language, scripts, signedOut) {
    if (/<script|<!--\$[!?]-->/.test(html)) throw new Error('A drawn page is not whole');
    const { style, files, preloads } = this.links(scripts);
    return this.shell
      .replace(/ *<link rel="stylesheet".*\n/g, '')
      .replace('<html lang="zh-CN">', `<html lang="${language}" data-drawn>`)
      .replace(/<title>.*?<\/title>/, () => `<title>${titleOf(html, brand)}</title>`)
      .replace('<script', () => `${style}\n    <script`)
      .replace('</head>', () => `  ${preloads.join('\n    ')}\n  </head>`)
      .replace(
        '<div id="app"></div>',
        () =>
          `<div id="app"${signedOut ? ' data-session="none"' : ''}>${html}</div>\n    ${files.join('\n    ')}`,
      );
  }
}

const server = await createServer({
  server: { middlewareMode: true, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { draw } = await server.ssrLoadModule('/src/drawn.tsx');
  const people = new Build('dist', '/');
  mkdirSync('dist/drawn', { recursive: true });
  for (const { path, name, own, scripts } of pages) {
    // The gateway puts the value of `:site` where `__site__` stands.
    const address = path.replace(/:(\w+)/g, '__$1__');
    const route = own ? `${ME}/PrivacyCentre.tsx` : undefined;
    const needs = [...(route ? [route] : []), ...scripts];
    for (const language of ['zh-CN', 'en']) {
      for (const signedOut of own ? [false, true] : [false]) {
        const html = people.whole(
          await draw(address, language, signedOut),
          language,
          needs,
          signedOut,
        );
        writeFileSync(`dist/drawn/${name}${signedOut ? '-out' : ''}.${language}.html`, html);
      }
    }
  }
  writeFileSync(
    'dist/drawn/pages.json',
    JSON.stringify(pages.map(({ path, name, own = false }) => ({ path, name, own }))),
  );
  console.log(`${pages.length} pages drawn`);

  const { drawSignup } = await server.ssrLoadModule('/src/demo/drawn.tsx');
  const demo = new Build('dist/demo', './');
  for (const language of ['zh-CN', 'en']) {
    const html = demo.whole(await drawSignup(language), language, [SIGNUP]);
    writeFileSync(`dist/demo/signup.${language}.html`, html);
  }
} finally {
  await server.close();
}
