// `npm start`: from a clone to a running Plenary. With DATABASE_URL it serves from that database; without, it brings a
// PostgreSQL of its own. Everything it started ends with it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfDue, refuse, root, say, setUp, state } from './set-up.mjs';
import { ourNode } from './our-node.mjs';

const FIRST_PORT = 4300;
const unknown = process.argv.slice(2).filter((argument) => argument !== '--empty');
if (unknown.length) refuse(`npm start knows --empty, not ${unknown.join(' ')}.`);
const empty = process.argv.includes('--empty');

await setUp();
const { ensureDatabase, freePort, openServer, Refusal } = await import('./embedded-postgres.mjs');

const external = process.env.DATABASE_URL;
// The demo and an installation in earnest never share a database.
const asked = empty || ['0', 'false'].includes(process.env.PLENARY_DEMO ?? '') ? 'plenary' : 'plenary_demo';
const NAMES = { plenary: 'the empty installation', plenary_demo: 'the demo' };
const lock = join(state, 'start.json');
let server;
let api;
let stopping = false;
let locked = false;

function runningElsewhere() {
  try {
    const running = JSON.parse(readFileSync(lock, 'utf8'));
    process.kill(running.pid, 0);
    const command = existsSync('/proc') ? readFileSync(`/proc/${running.pid}/cmdline`, 'utf8') : 'start.mjs';
    return command.includes('start.mjs') && running.pid !== process.pid ? running : undefined;
  } catch {
    return undefined;
  }
}

/** Two servers would share one folder's database: which one runs, and how to come to the one that was asked for. */
function inTheWay({ pid, address, runs }) {
  const known = NAMES[runs] ?? 'Plenary';
  const wanted = runs === asked ? `start ${NAMES[asked]} anew` : `start ${NAMES[asked]}`;
  return [
    `Nothing was started: ${known} already runs from this folder, at ${address}.`,
    `To ${wanted}, stop that one first (Ctrl-C in its terminal, or kill -INT ${pid}), or use another clone.`,
  ].join('\n');
}

async function end(code) {
  if (stopping) return;
  stopping = true;
  if (api && api.exitCode === null && api.signalCode === null) {
    const gone = new Promise((done) => api.once('exit', done));
    api.kill('SIGTERM');
    await Promise.race([gone, new Promise((done) => setTimeout(done, 8_000))]);
    if (api.exitCode === null && api.signalCode === null) api.kill('SIGKILL');
  }
  await server?.stop();
  if (locked) rmSync(lock, { force: true });
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => void end(signal === 'SIGTERM' ? 143 : 0));

try {
  const other = external ? undefined : runningElsewhere();
  if (other) throw new Refusal(inTheWay(other));
  await buildIfDue();
  mkdirSync(state, { recursive: true });

  const port = Number(process.env.PORT) || (await nextFree(FIRST_PORT));
  // The lock is what makes the embedded server one process's own; a database of somebody's own may have many.
  if (!external)
    writeFileSync(lock, JSON.stringify({ pid: process.pid, address: `http://127.0.0.1:${port}`, runs: asked }));
  locked = !external;

  let url = external;
  if (!external) {
    server = await openServer({ home: state, log: say });
    await ensureDatabase(server, asked);
    url = server.address(asked);
  }
  if (stopping) await new Promise(() => {});

  api = spawn(
    ourNode,
    ['--enable-source-maps', '--import', join(root, 'tools/leash.mjs'), join(root, 'dist/api/main.js')],
    {
      cwd: root,
      // A group of its own, so that Ctrl-C comes to it once, through here, and before the database goes.
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: process.env.NODE_ENV ?? 'production',
        DATABASE_URL: url,
        PORT: process.env.PORT ?? String(port),
        ...(external ? {} : { PLENARY_EMBEDDED: '1' }),
        ...(empty ? { PLENARY_EMPTY: '1' } : {}),
      },
    },
  );
  api.on('exit', (code) => {
    if (!stopping) void end(code || 1);
  });
} catch (error) {
  process.stderr.write(
    `${error instanceof Refusal || error.output !== undefined ? error.message : (error.stack ?? error)}\n`,
  );
  await end(1);
}

async function nextFree(first) {
  for (let port = first; port < first + 50; port += 1) {
    try {
      return await freePort(port);
    } catch {
      // Somebody has it; the next one will do.
    }
  }
  return freePort();
}
