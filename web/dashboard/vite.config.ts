import { defineConfig } from 'vite';
import { precompress } from './precompress.js';
import { preloadPage } from './preload-page.js';

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that it is right wherever the page is served from.
  base: './',
  worker: { format: 'es' },
  plugins: [preloadPage(), precompress()],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    // Nothing as data: the page's policy lets fonts and scripts come as files only.
    assetsInlineLimit: 0,
    // Browsers that know modules know how to preload them.
    modulePreload: { polyfill: false },
    // What the first view loads is counted from it (test/dashboard/size.test.ts).
    manifest: 'manifest.json',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each with all that it needs: what begins, what shows the page, and what draws. By itself a build makes a file of what any two
          // of the views have in common, fifty for the first.
          groups: [
            { name: 'main', test: /dashboard[\\/]main[.]ts$/, priority: 3 },
            {
              name: 'page',
              test: /dashboard[\\/](?:page[.]tsx|(?:exports|picture)[\\/].*[.]tsx?)$/,
              priority: 2,
            },
            { name: 'graph', test: /graph[\\/]graph-view[.]tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
