import { defineConfig } from 'vite';
import { precompress } from './precompress.js';

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that it is right wherever the page is served from.
  base: './',
  worker: { format: 'es' },
  plugins: [precompress()],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    // Nothing as data: the page's policy lets fonts and scripts come as files only.
    assetsInlineLimit: 0,
    // Browsers that know modules know how to preload them.
    modulePreload: { polyfill: false },
    // What the first view loads is counted from it (test/dashboard/size.test.ts).
    manifest: 'manifest.json',
  },
});
