/**
 * What can be asked of the engine from a shell: what is in a file, the file in another format, a redline of two, and
 * where passages of the one stand in the other. Files are read as the product reads them, in a process of their own.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import {
  canonicalText,
  describePassage,
  placePassage,
  preparePair,
  redline,
  withIds,
  type Block,
  type Loss,
  type Passage,
} from '@plenary/document';
import type { ImportedFile, ReadOptions, SourceFile, TrackedChangesMode } from './imported-file';
import { writePdf } from './pdf/write-pdf';
import { redlineHtml } from './redline-html';
import { writeHtml, writeMarkdown, writePlainText } from './write-text';
import { writeDocx, writeRedlineDocx } from './write-word';

/** What somebody asked that cannot be done: told with the usage. */
export class UsageError extends Error {}

/** What goes to the standard output, and what is told beside it. */
export interface Said {
  out: string;
  notes: string[];
}

export interface Options {
  /** How files are read: in a process of their own. */
  read: (file: SourceFile, options: ReadOptions) => Promise<ImportedFile>;
  changes: TrackedChangesMode;
  lineNumbers: boolean;
  title?: string;
  author?: string;
  passages?: string;
}

interface Opened {
  file: ImportedFile;
  blocks: Block[];
  title: string;
}

async function open(path: string, { changes, title, read }: Options): Promise<Opened> {
  const file = await read({ fileName: basename(path), bytes: bytesOf(path) }, { trackedChanges: changes });
  return { file, blocks: withIds(file.blocks), title: title ?? file.title ?? basename(path, extname(path)) };
}

function bytesOf(path: string): Uint8Array {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  if (!statSync(path).isFile()) throw new Error(`${path} is not a file.`);
  return new Uint8Array(readFileSync(path));
}

/** An output never takes the place of what was read for it. */
function write(path: string, content: string | Uint8Array, ...read: string[]): void {
  if (read.some((one) => resolve(one) === resolve(path)))
    throw new UsageError(`${path} would overwrite what it is made from.`);
  writeFileSync(path, content);
}

export async function inspect(path: string, options: Options): Promise<Said> {
  const { file } = await open(path, options);
  const { format, title, blocks, comments, trackedChanges, proposals, losses } = file;
  const images = file.images.map(({ hash, mediaType, bytes }) => ({ hash, mediaType, size: bytes.length }));
  const told = {
    format,
    title,
    blocks,
    images,
    comments,
    trackedChanges,
    ...(options.changes === 'PROPOSE' && { proposals }),
    losses,
  };
  return { out: `${JSON.stringify(told, null, 2)}\n`, notes: [] };
}

const WRITTEN = ['.docx', '.pdf', '.md', '.html', '.txt'];

export async function convert(from: string, to: string, options: Options): Promise<Said> {
  const ending = extname(to).toLowerCase();
  if (!WRITTEN.includes(ending)) throw new UsageError(`Nothing is written as ${ending || 'a file without an ending'}.`);
  if (options.lineNumbers && ending !== '.pdf') throw new UsageError('Only a PDF has numbered lines.');
  const opened = await open(from, options);
  const { content, losses } = await converted(opened, ending, options);
  write(to, content, from);
  return { out: '', notes: [...opened.file.losses, ...losses].map(asNote) };
}

async function converted(
  { file, blocks, title }: Opened,
  ending: string,
  { lineNumbers }: Options,
): Promise<{ content: string | Uint8Array; losses: Loss[] }> {
  const { images, comments } = file;
  const unwritten =
    comments.length > 0 && ending !== '.docx'
      ? [{ what: 'comments', where: 'document', detail: `${comments.length}×` }]
      : [];
  switch (ending) {
    case '.docx':
      return { content: await writeDocx(blocks, { title, comments, images }), losses: [] };
    case '.pdf': {
      const pdf = await writePdf(blocks, { title, images, lineNumbers });
      return { content: pdf.bytes, losses: [...unwritten, ...pdf.losses] };
    }
    case '.md':
      return { content: writeMarkdown(blocks, { images, ...(hasOwnTitle(file) && { title }) }), losses: unwritten };
    case '.html':
      return { content: writeHtml(blocks, { title, images }), losses: unwritten };
    default:
      return { content: writePlainText(blocks), losses: unwritten };
  }
}

/** A title that stands in the text as its first heading is not said a second time. */
function hasOwnTitle({ title, blocks }: ImportedFile): boolean {
  return (
    title !== undefined &&
    !blocks.some(({ kind, text }) => kind === 'HEADING' && text.replaceAll('\u2028', ' ') === title)
  );
}

function asNote({ what, where, detail }: Loss): string {
  return `not kept: ${what} at ${where}${detail === undefined ? '' : ` (${detail})`}`;
}

export async function writeRedline(from: string, to: string, out: string, options: Options): Promise<Said> {
  const ending = extname(out).toLowerCase();
  if (ending !== '.html' && ending !== '.docx')
    throw new UsageError(`A redline is written as .html or .docx, not as ${ending || 'a file without an ending'}.`);
  const [old, now] = [await open(from, options), await open(to, options)];
  const changes = redline(old.blocks, now.blocks);
  const images = [...old.file.images, ...now.file.images];
  const { author } = options;
  const content =
    ending === '.html'
      ? redlineHtml(changes, `${old.title} → ${now.title}`)
      : await writeRedlineDocx(changes, { title: now.title, images, ...(author !== undefined && { author }) });
  write(out, content, from, to);
  const { changed, inserted, deleted, moved } = changes.summary;
  return { out: `${changed} changed, ${inserted} new, ${deleted} deleted, ${moved} moved\n`, notes: [] };
}

/** A passage as somebody wrote it down: with its offsets, or by its words alone where they stand only once. */
function asPassage(given: Partial<Passage>, blocks: readonly Block[], text: string): Passage | undefined {
  const { exact, prefix = '', suffix = '' } = given;
  if (given.start !== undefined && given.end !== undefined) {
    const described = describePassage(blocks, given.start, given.end);
    return { ...described, ...(exact !== undefined && { exact }) };
  }
  if (exact === undefined || exact === '') return undefined;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return undefined;
  return describePassage(blocks, at + prefix.length, at + prefix.length + exact.length);
}

export async function place(from: string, to: string, options: Options): Promise<Said> {
  if (options.passages === undefined) throw new UsageError('Which passages? Name a file with --passages.');
  const passages = passagesIn(options.passages);
  const [old, now] = [await open(from, options), await open(to, options)];
  const pair = preparePair(old.blocks, now.blocks);
  const text = canonicalText(old.blocks);
  const places = passages.map((given) => {
    const passage = asPassage(given, old.blocks, text);
    return { passage: passage ?? given, placement: passage ? placePassage(pair, passage) : null };
  });
  return { out: `${JSON.stringify(places, null, 2)}\n`, notes: [] };
}

function passagesIn(path: string): Partial<Passage>[] {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder().decode(bytesOf(path)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${path} is not JSON.`, { cause: error });
    throw error;
  }
  if (!Array.isArray(read) || !read.every((one) => typeof one === 'object' && one !== null))
    throw new Error(`${path} is not a list of passages.`);
  return read as Partial<Passage>[];
}
