import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The oldest browsers that the SDK promises. */
export const browsers = ['chrome100', 'safari15.4', 'firefox100'];

/** The npm package: the elements and the DOM-free core, with lit left to whoever installs it. */
export default defineConfig({
  publicDir: false,
  build: {
    target: browsers,
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    lib: {
      entry: {
        index: resolve(import.meta.dirname, 'src/index.ts'),
        core: resolve(import.meta.dirname, 'src/core/index.ts'),
      },
      formats: ['es'],
    },
    rollupOptions: { external: [/^lit($|\/)/] },
  },
});
