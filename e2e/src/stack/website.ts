import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A website that is none of the stack's: one page, on an origin of its own. */
export async function anotherWebsite(
  body: string,
): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="zh-CN"><title>网站</title><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
