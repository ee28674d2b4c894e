import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { root } from '../../tools/aliases.mjs';

// GraphiQL in a folder of its own: `npm run dev` makes it once, and no build for an installation has it.

export default defineConfig({
  root,
  base: '/graphiql/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/graphiql',
    emptyOutDir: true,
    manifest: true,
    chunkSizeWarningLimit: 20_000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false, moduleLevelDirective: false },
      input: { graphiql: 'apps/web/src/graphiql/graphiql-page.tsx' },
    },
  },
});
