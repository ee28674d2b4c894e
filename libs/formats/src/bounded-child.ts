/**
 * A process for one task: it is handed bytes, answers bytes and ends. Its time is bounded, and its memory twice: the
 * heap by its own engine, and all that it really holds by us, since native code keeps to no heap. It inherits none of
 * our environment. Few run at once, the others wait their turn.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

export interface ChildBounds {
  command: string[];
  timeMs: number;
  /** Of its heap; it may hold `OVERHEAD_MB` more in all. */
  memoryMb: number;
  outputBytes: number;
}

/** Why a task came to no answer. */
export class ChildEnded extends Error {
  override readonly name = 'ChildEnded';

  constructor(
    readonly why: 'TIME' | 'MEMORY' | 'OUTPUT' | 'FAILURE',
    readonly details: Record<string, string | number> = {},
  ) {
    super(why);
  }
}

/** The program, its code and its buffers, beside the heap. */
const OVERHEAD_MB = 350;
const LOOK_EVERY_MS = 150;

/** Runs a task; rejects with ChildEnded and with nothing else. */
export async function boundedChild(request: Buffer, bounds: ChildBounds): Promise<Buffer> {
  const { command, timeMs, memoryMb, outputBytes } = bounds;
  const [program = process.execPath, ...parameters] = command;
  const child = spawn(program, parameters, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { NODE_OPTIONS: `--max-old-space-size=${memoryMb}`, NODE_ENV: 'production' },
  });
  const chunks: Buffer[] = [];
  let length = 0;
  let complaint = '';
  let ended: ChildEnded | undefined;
  const end = (error: ChildEnded) => {
    ended ??= error;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end(new ChildEnded('TIME', { seconds: timeMs / 1000 })), timeMs);
  const watch = setInterval(() => {
    void heldMb(child.pid).then((held) => {
      if (held > memoryMb + OVERHEAD_MB) end(new ChildEnded('MEMORY', { megabytes: memoryMb }));
    });
  }, LOOK_EVERY_MS);

  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > outputBytes) end(new ChildEnded('OUTPUT', { reason: 'result', most: outputBytes }));
    else chunks.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < 64_000) complaint += chunk.toString();
  });
  // A child that ends before it has read everything breaks the pipe; its exit says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(request);

  const exit = await new Promise<{ code: number | null; signal: string | null }>((done) => {
    child.on('error', () => done({ code: -1, signal: null }));
    child.on('close', (code, signal) => done({ code, signal }));
  });
  clearTimeout(timer);
  clearInterval(watch);
  if (ended) throw ended;
  const outOfMemory =
    /heap out of memory|allocation (?:of \d+ bytes )?failed|ERR_STRING_TOO_LONG|Array buffer allocation/i.test(
      complaint,
    );
  if (exit.code !== 0 && (outOfMemory || exit.signal === 'SIGABRT' || exit.signal === 'SIGKILL' || exit.code === 134)) {
    throw new ChildEnded('MEMORY', { megabytes: memoryMb });
  }
  if (exit.code !== 0) throw new ChildEnded('FAILURE', { reason: 'the process failed' });
  return Buffer.concat(chunks);
}

const run = promisify(execFile);

/** The memory that a process holds, in megabytes; 0 where it cannot be known or is gone. */
async function heldMb(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0;
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    }
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim()) / 1024 || 0;
  } catch {
    return 0;
  }
}

/** So many at once; whoever comes later waits. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number) {}

  async take<T>(act: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) await new Promise<void>((go) => this.waiting.push(go));
    else this.running += 1;
    try {
      return await act();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

/** In a build a child is a file beside the program; in the source tree it is run through the house's own runner. */
export function childCommand(built: string, source: string): string[] {
  const here = import.meta.dirname;
  // A bundler may put this file into a folder of chunks below the program.
  const file = [here, dirname(here)].map((folder) => resolve(folder, built)).find((path) => existsSync(path));
  if (file !== undefined) return [process.execPath, file];
  let root = here;
  while (!existsSync(resolve(root, 'tools/run.mjs')) && dirname(root) !== root) root = dirname(root);
  // The runner changes to the project's own Node by a second process, which an end of the first one would not reach.
  const own = resolve(root, 'node_modules/node/bin/node');
  const node = existsSync(own) ? own : process.execPath;
  return [node, resolve(root, 'tools/run.mjs'), resolve(root, source)];
}
