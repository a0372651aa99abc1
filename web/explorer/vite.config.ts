import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that it is right wherever the page is served from.
  base: './',
  // The editor's workers are modules.
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // Monaco, the editor, is this large.
    chunkSizeWarningLimit: 8_000,
  },
});
