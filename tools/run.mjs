// Runs a TypeScript file with the libs' aliases: `node tools/run.mjs libs/document/bench/anchoring.ts --json out.json`.
// The file sees its own arguments from process.argv[2] on, as if Node had started it.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { aliases, root } from './aliases.mjs';
import { onOurNode } from './our-node.mjs';
import { swcPlugin } from './swc.mjs';

await onOurNode();
const [file, ...args] = process.argv.slice(2);
const path = file && [resolve(file), resolve(root, file)].find((candidate) => existsSync(candidate));
if (!path) {
  console.error(`Usage: node tools/run.mjs FILE.ts [arguments]${file ? `\nThere is no file ${file}.` : ''}`);
  process.exit(2);
}
process.argv = [process.argv[0], path, ...args];
const { runnerImport } = await import('vite');
try {
  await runnerImport(path, {
    root,
    configFile: false,
    logLevel: 'error',
    oxc: false,
    plugins: [swcPlugin()],
    resolve: { alias: aliases },
  });
} catch (error) {
  console.error(error);
  process.exit(1);
}
