// A small stand-in for the gateway and the demo site, for development and component checks only:
// serves dist/ with the gateway's headers, and made-up answers in the services' shapes.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { answer } from './answers.mjs';

const dist = new URL('../dist/', import.meta.url).pathname;
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const drawn = JSON.parse(
  await readFile(join(dist, 'drawn/pages.json'), 'utf8').catch(() => '[]'),
).map((page) => ({ ...page, address: new RegExp(`^${page.path.replace(/:\w+/g, '([\\w-]+)')}$`) }));

/** The page that the build drew, as the gateway finds it; parameters are the site alone here. */
async function drawnPage({ headers, url }) {
  const { pathname, search } = new URL(url, 'http://localhost');
  const page = search ? undefined : drawn.find(({ address }) => address.test(pathname));
  if (!page) return undefined;
  const out = page.own && !/(?:^|; )as=(person|staff)/.test(headers.cookie ?? '') ? '-out' : '';
  const kept = /(?:^|; )shouyue-language=([\w-]+)/.exec(headers.cookie ?? '')?.[1];
  const language = (kept ?? headers['accept-language'] ?? '').startsWith('zh') ? 'zh-CN' : 'en';
  const html = await readFile(join(dist, 'drawn', `${page.name}${out}.${language}.html`), 'utf8');
  return html.replaceAll('__site__', page.address.exec(pathname)[1]);
}

const page = (path) => (/^\/desk(\/|$)/.test(path) ? 'desk.html' : 'index.html');

async function body(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
}

async function sendFile(response, file, fallback, ready) {
  const nonce = randomBytes(12).toString('base64');
  const content = ready ?? (await readFile(file).catch(() => readFile(fallback)));
  const html = extname(file) === '.html' || !extname(file);
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self' http://localhost:*; base-uri 'none'; form-action 'self' http://localhost:*; frame-ancestors 'none'`;
  response.writeHead(200, {
    'Content-Type': html ? types['.html'] : (types[extname(file)] ?? 'application/octet-stream'),
    'Content-Security-Policy': policy,
  });
  response.end(html ? content.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : content);
}

function listen(port, root, fallback) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, `http://localhost:${port}`);
    const origin = request.headers.origin;
    if (origin) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader(
        'Access-Control-Allow-Headers',
        'authorization, content-type, idempotency-key, accept-language',
      );
    }
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    const reply = answer(request, pathname, searchParams, await body(request));
    if (reply) {
      response.writeHead(reply.status, {
        'Content-Type': 'application/json',
        ETag: '"3"',
        ...reply.headers,
      });
      return response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
    }
    const ready = root === dist ? await drawnPage(request) : undefined;
    const file = join(root, normalize(pathname));
    return sendFile(response, file, join(root, fallback(pathname)), ready);
  });
  server.listen(port, '127.0.0.1');
  return server;
}

export const base = Number(process.env.MOCK_PORT ?? 5180);
listen(base, dist, page);
listen(base + 5, join(dist, 'demo'), () => 'index.html');
console.log(`pages on http://localhost:${base}, demo site on http://localhost:${base + 5}`);
