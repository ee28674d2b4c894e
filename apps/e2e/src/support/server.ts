/** The built application as a process of its own, on a fresh database: started, killed and started again. */
import type { FreshDatabase } from '@plenary/testing';
import { GraphQLClient, freshDatabase } from '@plenary/testing';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../../..');
const START_LIMIT = 120_000;

export class Server {
  private child: ChildProcess | undefined;
  /** What the process printed, for a failure's message. */
  output = '';

  private constructor(
    readonly fresh: FreshDatabase,
    readonly port: number,
    private readonly env: Readonly<Record<string, string>>,
    private readonly host: string,
  ) {}

  static async start(env: Readonly<Record<string, string>> = {}, host = '127.0.0.1'): Promise<Server> {
    const server = new Server(await freshDatabase(), await freePort(), env, host);
    await server.run();
    return server;
  }

  get origin(): string {
    return `http://${this.host}:${this.port}`;
  }

  async run(): Promise<void> {
    const child = spawn(process.execPath, [resolve(ROOT, 'dist/api/main.js')], {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: this.fresh.url,
        PORT: String(this.port),
        PUBLIC_URL: this.origin,
        PLENARY_DEMO: '1',
        LOG_LEVEL: 'error',
        NODE_OPTIONS: '',
        ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => (this.output += String(bytes)));
    const end = Date.now() + START_LIMIT;
    while (!(await this.isUp())) {
      if (child.exitCode !== null || Date.now() > end) {
        // Nobody else would end a process that never answered.
        child.kill('SIGKILL');
        throw new Error(`the application did not start:\n${this.output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private async isUp(): Promise<boolean> {
    return fetch(`${this.origin}/health`).then(
      (response) => response.ok,
      () => false,
    );
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await this.fresh.drop();
  }

  /** Signs in with an address of the demo by the mailed link, as far as a script can. */
  async signIn(address: string): Promise<GraphQLClient> {
    const asked = await fetch(`${this.origin}/api/auth/sign-in/magic-link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.origin },
      body: JSON.stringify({ email: address, callbackURL: '/' }),
    });
    if (!asked.ok) throw new Error(`the link was refused: ${asked.status} ${await asked.text()}`);
    const { demoMails } = await new GraphQLClient(this.origin).get<{ demoMails: { to: string; text: string }[] }>(
      '{ demoMails { to text } }',
    );
    const token = /token=([^\s&]+)/.exec(
      demoMails.find((mail) => mail.to === address && mail.text.includes('token='))?.text ?? '',
    )?.[1];
    const verified = await fetch(`${this.origin}/api/auth/magic-link/verify?token=${token}&callbackURL=/`, {
      redirect: 'manual',
    });
    return new GraphQLClient(
      this.origin,
      verified.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    );
  }

  /** The demo's sign-ins by their role. */
  async demoAddresses(): Promise<Record<string, string>> {
    const { demoSignIns } = await new GraphQLClient(this.origin).get<{
      demoSignIns: { role: string; address: string }[];
    }>('{ demoSignIns { role address } }');
    return Object.fromEntries(demoSignIns.map((one) => [one.role, one.address]));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
