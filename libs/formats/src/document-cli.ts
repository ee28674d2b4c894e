/**
 * The engine by itself, from a shell: what is in a file, a file in another format, a redline of two, and where
 * passages of the one stand in the other.
 *
 *   npm run document -- inspect FILE [--reject]
 *   npm run document -- convert IN OUT [--reject]
 *   npm run document -- redline OLD NEW OUT
 *   npm run document -- place OLD NEW --passages FILE
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  blocksToHtml,
  blocksToMarkdown,
  canonicalText,
  describePassage,
  placePassage,
  preparePair,
  redline,
  withIds,
  type Block,
  type Passage,
} from '@plenary/document';
import type { ImportedFile } from './imported-file';
import { ImportError } from './import-error';
import { readFile } from './read-file';
import { redlineHtml } from './redline-html';
import { writeDocx, writeRedlineDocx } from './write-word';

const USAGE = `Usage:
  npm run document -- inspect FILE [--reject]         what is in a file, as JSON
  npm run document -- convert IN OUT [--reject]       OUT ends in .docx, .md, .html or .txt
  npm run document -- redline OLD NEW OUT             OUT ends in .html or .docx
  npm run document -- place OLD NEW --passages FILE   FILE is JSON: [{ "exact": …, "prefix"?, "suffix"?, "start"?, "end"? }]
With --reject a Word file is read as if its tracked changes had not been made.
`;

class UsageError extends Error {}

interface Opened {
  file: ImportedFile;
  blocks: Block[];
  title: string;
}

async function open(path: string, reject: boolean): Promise<Opened> {
  const bytes = new Uint8Array(readFileSync(path));
  const file = await readFile({ fileName: basename(path), bytes }, { trackedChanges: reject ? 'REJECT' : 'ACCEPT' });
  return { file, blocks: withIds(file.blocks), title: file.title ?? basename(path, extname(path)) };
}

function inspect({ format, title, blocks, images, comments, trackedChanges, losses }: ImportedFile): string {
  const pictures = images.map(({ hash, mediaType, bytes }) => ({ hash, mediaType, size: bytes.length }));
  return `${JSON.stringify({ format, title, blocks, images: pictures, comments, trackedChanges, losses }, null, 2)}\n`;
}

async function converted({ file, blocks, title }: Opened, ending: string): Promise<string | Uint8Array> {
  const images = new Map(file.images.map((image) => [image.hash, image]));
  const imageUrl = ({ hash }: { hash: string }) => {
    const image = images.get(hash);
    return image ? `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}` : `sha256:${hash}`;
  };
  switch (ending) {
    case '.docx':
      return writeDocx(blocks, { title, comments: file.comments, images: file.images });
    case '.md':
      return blocksToMarkdown(blocks, { imageUrl });
    case '.html':
      return `<!doctype html>\n<html><head><meta charset="utf-8"><title>${title.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</title></head><body>\n${blocksToHtml(blocks, { imageUrl })}\n</body></html>\n`;
    case '.txt':
      return `${blocks.map(({ text }) => text.replaceAll('\u2028', '\n')).join('\n\n')}\n`;
    default:
      throw new UsageError(`Nothing is written as ${ending || 'a file without an ending'}.`);
  }
}

async function redlined(old: Opened, now: Opened, ending: string): Promise<string | Uint8Array> {
  const changes = redline(old.blocks, now.blocks);
  if (ending === '.html') return redlineHtml(changes, `${old.title} → ${now.title}`);
  if (ending === '.docx')
    return writeRedlineDocx(changes, { title: now.title, images: [...old.file.images, ...now.file.images] });
  throw new UsageError(`A redline is written as .html or .docx, not as ${ending || 'a file without an ending'}.`);
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

function placed(old: Opened, now: Opened, passages: readonly Partial<Passage>[]): string {
  const pair = preparePair(old.blocks, now.blocks);
  const text = canonicalText(old.blocks);
  const places = passages.map((given) => {
    const passage = asPassage(given, old.blocks, text);
    return { passage: passage ?? given, placement: passage ? placePassage(pair, passage) : null };
  });
  return `${JSON.stringify(places, null, 2)}\n`;
}

/** Runs one command; returns what goes to the standard output. */
export async function runCommand(words: readonly string[]): Promise<string> {
  const reject = words.includes('--reject');
  const at = words.indexOf('--passages');
  const passagesFile = at < 0 ? undefined : words[at + 1];
  const [command, ...paths] = words.filter((word, index) => !word.startsWith('--') && (at < 0 || index !== at + 1));
  const [first, second, third] = paths;
  if (command === 'inspect' && first !== undefined && paths.length === 1)
    return inspect((await open(first, reject)).file);
  if (command === 'convert' && first !== undefined && second !== undefined && paths.length === 2) {
    const opened = await open(first, reject);
    writeFileSync(second, await converted(opened, extname(second).toLowerCase()));
    return opened.file.losses
      .map(({ what, where, detail }) => `not kept: ${what} at ${where}${detail === undefined ? '' : ` (${detail})`}\n`)
      .join('');
  }
  if (command === 'redline' && first !== undefined && second !== undefined && third !== undefined) {
    writeFileSync(
      third,
      await redlined(await open(first, reject), await open(second, reject), extname(third).toLowerCase()),
    );
    return '';
  }
  if (command === 'place' && first !== undefined && second !== undefined && passagesFile !== undefined) {
    const passages = JSON.parse(readFileSync(passagesFile, 'utf8')) as Partial<Passage>[];
    return placed(await open(first, reject), await open(second, reject), passages);
  }
  throw new UsageError('');
}

/** Runs what the shell asked for; tells what went wrong in one line. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    process.stdout.write(await runCommand(words));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message && `${error.message}\n`}${USAGE}`);
    else
      process.stderr.write(
        `${error instanceof ImportError ? `The file was not read: ${error.message}` : error instanceof Error ? error.message : String(error)}\n`,
      );
    return error instanceof UsageError ? 2 : 1;
  }
}

if (process.argv[1]?.endsWith('document-cli.ts')) process.exitCode = await main(process.argv.slice(2));
