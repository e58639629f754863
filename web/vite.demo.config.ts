import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { mockProxy } from './vite.shared.ts';

/** The demo website's sign-up page and its live examples: an origin of its own, served by the demo site. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'demo'),
  base: './',
  publicDir: 'public',
  plugins: [react()],
  server: { port: 5174, proxy: mockProxy },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    outDir: resolve(import.meta.dirname, 'dist/demo'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    rollupOptions: {
      input: {
        index: resolve(import.meta.dirname, 'demo/index.html'),
        examples: resolve(import.meta.dirname, 'demo/examples.html'),
      },
    },
  },
});
