/** The processes under measurement: each started on its own, each ended with the bench however that ends. */
import { randomBytes } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Started {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** Of this run only: the bench signs the cookies of those it asks as. */
export const SECRET = randomBytes(32).toString('hex');

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

function started(child: ChildProcess, port: number): Started {
  children.add(child);
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      children.delete(child);
      done();
    }),
  );
  return {
    pid: child.pid ?? 0,
    port,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** A peer's server, which says itself where it listens. */
export async function startPeer(file: string, env: Record<string, string>): Promise<Started> {
  const child = fork(file, { env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...env } });
  const port = await new Promise<number>((done, fail) => {
    child.once('message', (message: { port: number }) => done(message.port));
    child.once('exit', (code) => fail(new Error(`${file} ended with ${code}`)));
  });
  return started(child, port);
}

/** The application as it is built, with sign-in and permissions, and without jobs beside the requests. */
export async function startOurs(root: string, url: string, node: string[] = []): Promise<Started> {
  const port = await freePort();
  const child = fork(join(root, 'dist/api/main.js'), {
    cwd: root,
    execArgv: ['--enable-source-maps', '--import', join(root, 'tools/leash.mjs'), ...node],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      PORT: String(port),
      PLENARY_SECRET: SECRET,
      PLENARY_EMPTY: '1',
      PLENARY_JOBS: 'none',
      LOG_LEVEL: 'warn',
    },
  });
  const server = started(child, port);
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the application ended with ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    if (answer?.ok) return server;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the application does not start');
}
