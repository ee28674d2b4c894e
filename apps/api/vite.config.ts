import { defineConfig } from 'vite';
import { aliases, root } from '../../tools/aliases.mjs';
import { swcPlugin } from '../../tools/swc.mjs';

// The server as several files: itself, and the child processes in which files are read, printed and packed.
// The libs go in, npm packages stay out.
export default defineConfig({
  root,
  logLevel: 'warn',
  oxc: false,
  plugins: [swcPlugin()],
  resolve: { alias: aliases },
  ssr: { target: 'node', external: true, noExternal: [/^@plenary\//] },
  build: {
    ssr: true,
    outDir: 'dist/api',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: {
        main: 'apps/api/src/main.ts',
        'import-child': 'libs/formats/src/import-child.ts',
        'member-child': 'libs/formats/src/members/member-child.ts',
        'pdf-child': 'libs/formats/src/pdf/pdf-child.ts',
        'sheet-child': 'libs/formats/src/sheets/sheet-child.ts',
        'word-child': 'libs/formats/src/word-child.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
