/**
 * Reading a stranger's file without risk to everybody else: a look at its size and, for an archive, at its directory;
 * then a process of its own with a bounded heap, a bounded time and a bounded answer. Only a few run at once, the
 * others wait their turn.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inspectArchive } from './archive';
import { detectFormat } from './file-format';
import { ImportError } from './import-error';
import type { ImportedFile, ReadOptions, SourceFile } from './imported-file';
import { LIMITS } from './limits';
import { decodeAnswer, encodeRequest } from './wire';

export interface ImportOptions extends ReadOptions {
  /** The command of the process that reads; by default the one that lies beside this program. */
  child?: string[];
  timeMs?: number;
  memoryMb?: number;
  fileBytes?: number;
  outputBytes?: number;
}

const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Reads a file in a process of its own. Rejects with an ImportError and with nothing else. */
export async function importFile(file: SourceFile, options: ImportOptions = {}): Promise<ImportedFile> {
  const most = options.fileBytes ?? LIMITS.fileBytes;
  if (file.bytes.length > most) throw new ImportError('FILE_TOO_LARGE', { found: file.bytes.length, most });
  if (detectFormat(file.fileName, file.bytes) === 'DOCX') await inspectArchive(file.bytes);
  await turn();
  try {
    return await readInChild(file, options);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function turn(): Promise<void> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running += 1;
}

async function readInChild(file: SourceFile, options: ImportOptions): Promise<ImportedFile> {
  const { child: command = childCommand(), timeMs = LIMITS.timeMs, memoryMb = LIMITS.memoryMb } = options;
  const outputBytes = options.outputBytes ?? LIMITS.outputBytes;
  const [program = process.execPath, ...parameters] = command;
  const child = spawn(program, parameters, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { NODE_OPTIONS: `--max-old-space-size=${memoryMb}`, NODE_ENV: 'production' },
  });
  const chunks: Buffer[] = [];
  let length = 0;
  let complaint = '';
  let ended: ImportError | undefined;
  const end = (error: ImportError) => {
    ended ??= error;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end(new ImportError('IMPORT_TIMEOUT', { seconds: timeMs / 1000 })), timeMs);

  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > outputBytes) end(new ImportError('FILE_TOO_LARGE', { reason: 'result', most: outputBytes }));
    else chunks.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < 64_000) complaint += chunk.toString();
  });
  // A child that ends before it has read everything breaks the pipe; its exit says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(encodeRequest(file, { trackedChanges: options.trackedChanges }));

  const exit = await new Promise<{ code: number | null; signal: string | null }>((done) => {
    child.on('error', () => done({ code: -1, signal: null }));
    child.on('close', (code, signal) => done({ code, signal }));
  });
  clearTimeout(timer);
  if (ended) throw ended;
  const outOfMemory = /heap out of memory|allocation failed|ERR_STRING_TOO_LONG|Array buffer allocation/i.test(
    complaint,
  );
  if (exit.code !== 0 && (outOfMemory || exit.signal === 'SIGABRT' || exit.signal === 'SIGKILL' || exit.code === 134)) {
    throw new ImportError('IMPORT_OUT_OF_MEMORY', { megabytes: memoryMb });
  }
  if (exit.code !== 0) throw new ImportError('UNREADABLE', { reason: 'the reader failed' });
  return decodeAnswer(Buffer.concat(chunks));
}

/** In a build the child is a file beside the program; in the source tree it is run through the house's own runner. */
function childCommand(): string[] {
  const here = import.meta.dirname;
  // A bundler may put this file into a folder of chunks below the program.
  const built = [here, dirname(here)]
    .map((folder) => resolve(folder, 'import-child.js'))
    .find((file) => existsSync(file));
  if (built !== undefined) return [process.execPath, built];
  let root = here;
  while (!existsSync(resolve(root, 'tools/run.mjs')) && dirname(root) !== root) root = dirname(root);
  // The runner changes to the project's own Node by a second process, which an end of the first one would not reach.
  const own = resolve(root, 'node_modules/node/bin/node');
  const node = existsSync(own) ? own : process.execPath;
  return [node, resolve(root, 'tools/run.mjs'), resolve(root, 'libs/formats/src/import-child.ts')];
}
