import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases, root } from '../../tools/aliases.mjs';
import { compiledMessages } from '../../tools/compiled-messages.mjs';
import { messagesByRoom } from '../../tools/message-rooms.mjs';
import { packFiles } from '../../tools/pack-files.mjs';
import { shellFiles } from '../../tools/shell-files.mjs';

// The web app and the style sheet of the server's own pages. The server writes the page around them from the manifest,
// so there is no HTML here, and nothing is ever inlined: the content security policy lets no inline script or style run.

/** A module of a lib only gives what is taken from it: what reads Markdown and HTML stays out of the browser. */
const treeshake = { moduleSideEffects: (id: string) => !/\/libs\/[^/]+\/src\/.+\.tsx?$/.test(id) };

export default defineConfig({
  root,
  base: '/',
  publicDir: 'apps/web/public',
  logLevel: 'warn',
  plugins: [messagesByRoom(), compiledMessages(), react(), shellFiles(), packFiles()],
  resolve: {
    // No parser goes to a browser: what operations say was checked when they were generated.
    alias: { ...aliases, '@0no-co/graphql.web': resolve(root, 'apps/web/src/platform/graphql-web.ts') },
  },
  worker: {
    format: 'es',
    rolldownOptions: { treeshake, output: { entryFileNames: 'assets/[name]-[hash].js' } },
  },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    sourcemap: true,
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      treeshake,
      input: {
        main: 'apps/web/src/main.tsx',
        'public-page': 'apps/web/src/public-page.ts',
        'door-page': 'apps/web/src/door-page.ts',
        'service-worker': 'apps/web/src/offline/service-worker.ts',
      },
      output: {
        // A service worker rules what lies below its address.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        // What a dozen screens have in common is one file: each for itself is a request more, and packs less well.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /\/(libs\/(ui\/src\/(?!messages\/..\/)|document|domain|graphql)|apps\/web\/src\/platform)/,
              minShareCount: 12,
            },
          ],
        },
      },
    },
  },
});
