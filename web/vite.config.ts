/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { chunkOf } from './vite.chunks.ts';
import { mockProxy, pageRoutes } from './vite.shared.ts';

/** The gateway's pages: people's pages (index.html) and the DPO desk (desk.html). */
export default defineConfig({
  plugins: [react(), pageRoutes()],
  server: { port: 5173, proxy: mockProxy },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    manifest: 'manifest.json',
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf, debugName: "people's pages" }],
        },
      },
      input: {
        people: resolve(import.meta.dirname, 'index.html'),
        desk: resolve(import.meta.dirname, 'desk.html'),
      },
    },
  },
  test: {
    env: { TZ: 'America/Los_Angeles' },
    restoreMocks: true,
    unstubGlobals: true,
    // One document for all files: a new one for each took four times the processor time.
    isolate: false,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          setupFiles: ['test/setup.ts'],
          include: ['{src,test}/**/*.test.{ts,tsx}'],
        },
      },
      { extends: true, test: { name: 'sdk', include: ['sdk/src/**/*.test.ts'] } },
    ],
  },
});
