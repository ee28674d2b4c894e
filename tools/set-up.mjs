// Everything that `npm start` and `npm test` need before they begin, each step only where it is due: packages, our own
// Node, the generated files, the build. This file begins on the machine's Node with nothing installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whoseFolder, whyNot } from './machine.mjs';
import { onOurNode, ourNode } from './our-node.mjs';
import { say, step } from './progress.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const state = join(root, '.plenary');

/** Ends the process with one sentence. */
export function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Runs a command and throws with its output where it fails; a success says nothing. */
export function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const env = { ...(options.env ?? process.env), NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options, env });
    let output = '';
    const collect = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done(output)
        : fail(Object.assign(new Error(output.trim() || `${command} ended with ${code}`), { output, code })),
    );
  });
}

const sha = (...parts) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');
const read = (path) => (existsSync(path) ? readFileSync(path) : '');

const stampFile = (name) => join(state, `${name}.stamp`);
const isStamped = (name, value) => String(read(stampFile(name))) === value;
function stamp(name, value) {
  mkdirSync(state, { recursive: true, mode: 0o755 });
  writeFileSync(stampFile(name), value);
}

/** Whether somebody has installed exactly the locked packages by hand. */
function alreadyInstalled() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden) || !existsSync(ourNode)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || there[path]?.version === entry.version,
  );
}

async function install() {
  const lock = sha(read(join(root, 'package-lock.json')));
  if (isStamped('packages', lock) && existsSync(ourNode)) return;
  if (!alreadyInstalled()) {
    await step('Installing the packages (some minutes the first time)', () => {
      rmSync(stampFile('packages'), { force: true });
      // `npm start` names the npm that runs it; NODE_ENV=production must not leave the build's tools out.
      const npm = process.env.npm_execpath;
      const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
      return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
    });
  }
  stamp('packages', lock);
}

const SOURCES = [
  'apps',
  'libs',
  'prisma/schema.prisma',
  'package-lock.json',
  'tsconfig.base.json',
  'codegen.ts',
  'tools/swc.mjs',
  'tools/aliases.mjs',
  'tools/pack-files.mjs',
  'tools/message-rooms.mjs',
  'tools/shell-files.mjs',
];
const NOT_BUILT = /\.spec\.tsx?$|\/generated\/|^apps\/e2e\/|\/bench\//;

function* filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = (() => {
    try {
      return readdirSync(full, { withFileTypes: true });
    } catch {
      return undefined;
    }
  })();
  if (!entries) {
    yield path;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name !== 'node_modules') yield* filesOf(`${path}/${entry.name}`);
  }
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => [...filesOf(source)])) {
    if (!NOT_BUILT.test(path))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)))
        .update('\0');
  }
  return hash.digest('hex');
}

export async function generateIfDue() {
  const schema = sha(read(join(root, 'prisma/schema.prisma')), read(join(root, 'package-lock.json')));
  if (isStamped('client', schema) && existsSync(join(root, 'libs/database/src/generated/client.ts'))) return;
  await step('Generating the database client', async () => {
    const { generateClient } = await import('./generate.mjs');
    generateClient();
  });
  stamp('client', schema);
}

export async function buildIfDue() {
  const hash = sourcesHash();
  const built = ['dist/api/main.js', 'dist/web/.vite/manifest.json', 'dist/first-screen/first-screen.js'].every(
    (file) => existsSync(join(root, file)),
  );
  if (built && isStamped('build', hash)) return;
  await step('Building the server and the web app', async () => {
    rmSync(stampFile('build'), { force: true });
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const build = (config) =>
      run(ourNode, [vite, 'build', '-c', `apps/${config}`], {
        env: { ...process.env, NODE_ENV: 'production' },
      });
    await Promise.all(['api/vite.config.ts', 'web/vite.config.ts', 'web/first-screen.vite.config.ts'].map(build));
  });
  stamp('build', hash);
}

/** Brings the clone to where the caller's own work begins; answers on the project's Node. */
export async function setUp() {
  const impossible = whyNot() ?? whoseFolder(root);
  if (impossible) refuse(impossible);
  try {
    await install();
  } catch (error) {
    refuse(`npm ci failed:\n${error.message}`);
  }
  await onOurNode();
  // What runs below finds the project's Node and programs first.
  process.env.PATH = `${dirname(ourNode)}:${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  await generateIfDue();
}

export { say, step };
