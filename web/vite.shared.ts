import type { Plugin, ProxyOptions } from 'vite';

const target = process.env.SHOUYUE_GATEWAY ?? 'http://localhost:5180';

/** In development every call goes to a running gateway, or to the mock server. */
export const mockProxy: Record<string, ProxyOptions> = Object.fromEntries(
  ['/v1', '/session', '/local/', '/public', '/api'].map((path) => [path, { target }]),
);

/** In development serves the single-page entries for their routes, as the gateway does. */
export function pageRoutes(): Plugin {
  return {
    name: 'shouyue-page-routes',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = request.url?.split('?')[0] ?? '/';
        if (path === '/desk' || path.startsWith('/desk/')) request.url = '/desk.html';
        if (path === '/local/mail') request.url = '/index.html';
        next();
      });
    },
  };
}
