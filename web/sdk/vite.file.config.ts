import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { browsers } from './vite.package.config.ts';

/** The one file that the gateway serves under `/sdk/v1/`, lit included. */
export default defineConfig({
  publicDir: false,
  build: {
    target: browsers,
    outDir: resolve(import.meta.dirname, '../dist/sdk/v1'),
    emptyOutDir: true,
    lib: {
      entry: resolve(import.meta.dirname, 'src/index.ts'),
      formats: ['es'],
      fileName: () => 'shouyue.js',
    },
  },
});
