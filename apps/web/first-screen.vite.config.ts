import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases, root } from '../../tools/aliases.mjs';

// The same app for the server, which renders the first screen with it. The libs go in, npm packages stay out; style
// sheets and files are those of the browser's build.
export default defineConfig({
  root,
  base: '/',
  logLevel: 'warn',
  plugins: [react()],
  resolve: { alias: aliases },
  ssr: { target: 'node', external: true, noExternal: [/^@plenary\//] },
  worker: { format: 'es' },
  build: {
    ssr: true,
    outDir: 'dist/first-screen',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { 'first-screen': 'apps/web/src/first-screen.tsx' },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
