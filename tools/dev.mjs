// `npm run dev`: the demo, built again and started again at every change. Everything it started ends with it.
import { spawn } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ourNode } from './our-node.mjs';
import { refuse, root, say, setUp, state } from './set-up.mjs';

const PORT = process.env.PORT ?? '4300';
const main = join(root, 'dist/api/main.js');

await setUp();
const { ensureDatabase, openServer } = await import('./embedded-postgres.mjs');
let url = process.env.DATABASE_URL;
let server;
if (!url) {
  // A folder of its own, so that work in progress never meets the data of npm start.
  server = await openServer({ home: join(state, 'dev'), log: say }).catch((error) => refuse(error.message));
  await ensureDatabase(server, 'plenary_demo');
  url = server.address('plenary_demo');
}

// The stamp of the last whole build no longer says what is in dist.
rmSync(join(state, 'build.stamp'), { force: true });
rmSync(main, { force: true });
const vite = (app) =>
  spawn(
    ourNode,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--watch',
      '--mode',
      'development',
      '-c',
      `apps/${app}/vite.config.ts`,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
const builders = [vite('api'), vite('web')];
// GraphiQL changes with its package alone: once is enough, and nobody waits for it.
const graphiql = existsSync(join(root, 'dist/graphiql/.vite/manifest.json'))
  ? null
  : spawn(ourNode, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '-c', 'apps/web/graphiql.vite.config.ts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
graphiql?.once(
  'exit',
  () => !stopping && api && say(`GraphiQL is at http://127.0.0.1:${PORT}/graphiql after the next start`),
);

let api;
let stopping = false;
const serve = () => {
  api = spawn(ourNode, ['--enable-source-maps', '--import', join(root, 'tools/leash.mjs'), main], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, DATABASE_URL: url, PORT, ...(server ? { PLENARY_EMBEDDED: '1' } : {}) },
  });
};

let built = 0;
const watch = setInterval(() => {
  if (!existsSync(main) || !existsSync(join(root, 'dist/web/.vite/manifest.json'))) return;
  const now = statSync(main).mtimeMs;
  if (now === built || Date.now() - now < 300) return;
  built = now;
  if (!api || api.exitCode !== null || api.signalCode !== null) return serve();
  say('Starting again');
  api.once('exit', () => !stopping && serve());
  api.kill('SIGTERM');
}, 300);

async function end() {
  if (stopping) return;
  stopping = true;
  clearInterval(watch);
  for (const child of [...builders, graphiql, api]) child?.kill('SIGTERM');
  if (api && api.exitCode === null && api.signalCode === null) await new Promise((done) => api.once('exit', done));
  await server?.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());
