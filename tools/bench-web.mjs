// `npm run bench:web [-- --runs 5] [--json FILE]`: what the web app weighs and how it feels, against its budgets, in the
// built app with a database server of its own that is removed at the end.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfDue, refuse, root, say, setUp } from './set-up.mjs';

const usage =
  'Usage: npm run bench:web -- [--runs NUMBER] [--json FILE]. The usual is five first visits to each screen.';
const values = (() => {
  try {
    return parseArgs({ options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } } }).values;
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
})();
const runs = Number(values.runs);
if (!(Number.isInteger(runs) && runs > 0 && runs < 100)) refuse(usage);

await setUp();
await buildIfDue();
const { openServer } = await import('./embedded-postgres.mjs');
const { aliases } = await import('./aliases.mjs');
const { swcPlugin } = await import('./swc.mjs');
const { runnerImport } = await import('vite');
const server = await openServer({
  home: mkdtempSync(join(tmpdir(), 'plenary-bench-web-')),
  durable: false,
  log: () => {},
});
process.on('exit', () => server.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
process.env.PLENARY_TEST_SERVER = server.address();
process.env.PLENARY_BENCH_WEB = JSON.stringify({ runs });

const shown = (value, unit) =>
  `${Math.abs(value) < 10 && value % 1 ? value.toFixed(2) : Math.round(value)} ${unit}`.trim();
const holds = ({ value, budget, atLeast }) => budget === null || (atLeast ? value >= budget : value <= budget);

let pass;
try {
  const { module } = await runnerImport(join(root, 'apps/e2e/bench/main.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    oxc: false,
    plugins: [swcPlugin()],
    resolve: { alias: aliases },
  });
  const found = module.found.map((one) => ({ ...one, pass: holds(one) }));
  say();
  let screen = '';
  for (const one of found) {
    if (one.screen !== screen) say((screen = one.screen));
    const budget = one.budget === null ? '' : `${one.atLeast ? 'at least' : 'at most'} ${shown(one.budget, one.unit)}`;
    say(`  ${one.pass ? ' ' : '✗'} ${one.measure.padEnd(34)}${shown(one.value, one.unit).padStart(14)}   ${budget}`);
  }
  const held = found.filter(({ budget }) => budget !== null);
  const missed = held.filter((one) => !one.pass);
  pass = missed.length === 0;
  const summary = `${held.length - missed.length} of ${held.length} budgets hold${missed.length ? `; missed: ${missed.map((one) => `${one.screen}, ${one.measure}`).join('; ')}` : ''}`;
  say(`\n${summary}`);
  if (values.json) {
    const target = 'every budget holds';
    writeFileSync(
      resolve(process.env.INIT_CWD ?? process.cwd(), values.json),
      `${JSON.stringify({ pass, summary, target, runs, found }, null, 2)}\n`,
    );
  }
} finally {
  await server.remove();
}
process.exit(pass ? 0 : 1);
