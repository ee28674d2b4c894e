// A plugin for the build of the web app: writes into the service worker which files of this build the app needs without a
// line, and a version that changes when any of them does.
import { createHash } from 'node:crypto';

/** What one reads and writes with: the frame, the reading screen, and what it loads later. */
const SCREENS = ['main.tsx', 'reading-screen.tsx', 'comment-margin.tsx', 'comment-composer.tsx', 'outbox-watch.tsx'];
/** The texts of all rooms in the language that every browser may fall back to; others are kept when they have been used. */
const TEXTS = /\/libs\/ui\/src\/messages\/en\/[^/]+\.ts$/;
/** The faces that nearly every page needs; others are kept when they have been used. */
const FACES = /(source-serif-4|inter)-latin-wght-normal/;

export function shellFiles() {
  return {
    name: 'shell-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const worker = outputs.find(({ fileName }) => fileName === 'service-worker.js');
        if (!worker) return;
        const files = new Set();
        const take = (chunk) => {
          if (!chunk || files.has(chunk.fileName)) return;
          files.add(chunk.fileName);
          for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
          for (const name of chunk.imports) take(bundle[name]);
        };
        for (const output of outputs) {
          if (output.type === 'asset' && FACES.test(output.fileName)) files.add(output.fileName);
          else if (SCREENS.some((name) => output.facadeModuleId?.endsWith(`/${name}`))) take(output);
          else if (TEXTS.test(output.facadeModuleId ?? '')) take(output);
        }
        const list = [...files].sort().map((name) => `/${name}`);
        const version = createHash('sha256').update(list.join()).digest('hex').slice(0, 12);
        worker.code = worker.code.replaceAll('__SHELL__', JSON.stringify({ version, files: list }));
      },
    },
  };
}
