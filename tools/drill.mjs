// `npm run drill [-- --scale 0.1] [--json FILE]`: faults on purpose, on a database server of its own that is removed at the end.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { refuse, root, say, setUp } from './set-up.mjs';

const usage =
  'Usage: npm run drill -- [--scale NUMBER] [--json FILE]. Scale 1 is 300 rounds of 30 comments and 10,000 comments under restarts.';
const values = (() => {
  try {
    return parseArgs({ options: { scale: { type: 'string', default: '1' }, json: { type: 'string' } } }).values;
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
})();
const scale = Number(values.scale);
if (!(scale > 0 && scale <= 10)) refuse(usage);

await setUp();
const { openServer } = await import('./embedded-postgres.mjs');
const { aliases } = await import('./aliases.mjs');
const { swcPlugin } = await import('./swc.mjs');
const { runnerImport } = await import('vite');
// A crash must lose nothing that was acknowledged, so this server is a durable one.
const server = await openServer({ home: mkdtempSync(join(tmpdir(), 'plenary-drill-')), log: () => {} });
process.on('exit', () => server.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
process.env.PLENARY_TEST_SERVER = server.address();
process.env.LOG_LEVEL ??= 'silent';

let pass;
try {
  const sizes = {
    rounds: Math.max(12, Math.round(300 * scale)),
    comments: 30,
    posted: Math.max(300, Math.round(10_000 * scale)),
  };
  process.env.PLENARY_DRILL = JSON.stringify({ sizes, home: server.home });
  const { module } = await runnerImport(join(root, 'apps/api/drill/main.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    oxc: false,
    plugins: [swcPlugin()],
    resolve: { alias: aliases },
  });
  const { results } = module;
  say('');
  for (const { name, expected, found, pass: held, seconds } of results) {
    say(`${held ? 'held  ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
    say(`         expected: ${expected}`);
    say(`         found:    ${found}`);
  }
  pass = results.every((result) => result.pass);
  const summary = `${results.filter((result) => result.pass).length} of ${results.length} drills held`;
  say(`\n${summary}`);
  if (values.json) {
    const target = 'every drill holds';
    const data = { pass, summary, target, scale, sizes, drills: results };
    writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), values.json), `${JSON.stringify(data, null, 2)}\n`);
  }
} finally {
  await server.remove();
}
process.exit(pass ? 0 : 1);
