// `npm run bench:api|bench:live [-- --scale 0.1] [--rounds N] [--json FILE] [--as-built] [--without-wall]`: the built application beside its peers,
// on a database server of the benches' own. The seeded database is kept in .plenary between runs; nothing else stays.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfDue, refuse, root, say, setUp, state } from './set-up.mjs';

const [which, ...args] = process.argv.slice(2);
const usage = `Usage: npm run bench:${which ?? 'api'} -- [--scale NUMBER] [--rounds NUMBER] [--json FILE] [--as-built]${which === 'api' ? ' [--without-wall]' : ''}`;
if (which !== 'api' && which !== 'live') refuse(usage);
const values = (() => {
  try {
    return parseArgs({
      args,
      options: {
        scale: { type: 'string', default: '1' },
        rounds: { type: 'string', default: '7' },
        json: { type: 'string' },
        'as-built': { type: 'boolean', default: false },
        'without-wall': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
})();
const scale = Number(values.scale);
const rounds = Number(values.rounds);
if (!(scale > 0 && scale <= 4) || !Number.isInteger(rounds) || rounds < 1 || rounds > 50) refuse(usage);
if (!existsSync('/proc/self/stat'))
  refuse('The benches read processor time from /proc: they run on Linux, in a container for instance.');

await setUp();
if (!values['as-built']) await buildIfDue();
if (!existsSync(join(root, 'dist/api/main.js'))) refuse('There is no build in dist: run without --as-built.');
const { ensureDatabase, openServer } = await import('./embedded-postgres.mjs');
const { aliases } = await import('./aliases.mjs');
const { swcPlugin } = await import('./swc.mjs');
const { runnerImport } = await import('vite');

const server = await openServer({
  home: join(state, 'bench'),
  durable: false,
  settings: {
    shared_buffers: '512MB',
    // One request is one process's work, in each of the three alike.
    max_parallel_workers_per_gather: 0,
    max_connections: 200,
    autovacuum: 'off',
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void server.stop().finally(() => process.exit(1)));

let pass = false;
try {
  const migrations = join(root, 'prisma/migrations');
  const seeds = [
    readFileSync(join(root, 'apps/api/bench/seed.ts')),
    ...readdirSync(migrations)
      .sort()
      .map((name) => join(migrations, name, 'migration.sql'))
      .filter(existsSync)
      .map((file) => readFileSync(file)),
  ];
  const hash = createHash('sha256').update(seeds.join('')).update(String(scale)).digest('hex').slice(0, 10);
  const name = `bench_${hash}`;
  const fresh = await ensureDatabase(server, name);
  process.env.PLENARY_BENCH = JSON.stringify({
    url: server.address(name),
    fresh,
    root,
    scale,
    rounds,
    withoutWall: values['without-wall'],
  });
  const { module } = await runnerImport(join(root, `apps/api/bench/${which}.ts`), {
    root,
    configFile: false,
    logLevel: 'error',
    oxc: false,
    plugins: [swcPlugin()],
    resolve: { alias: aliases },
  });
  const { result } = module;
  pass = result.pass;
  say(`\n${result.summary}`);
  if (values.json)
    writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), values.json), `${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
} finally {
  await server.stop();
}
process.exit(pass ? 0 : 1);
