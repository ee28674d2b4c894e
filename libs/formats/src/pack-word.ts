/**
 * A Word file made apart: comparing two long texts and packing thousands of paragraphs takes seconds of a processor,
 * which are not those of everybody else who is being served.
 */
import type { Block } from '@plenary/document';
import { boundedChild, childCommand, ChildEnded, Turns } from './bounded-child';
import type { ImportedImage } from './imported-file';
import { LIMITS } from './limits';
import type { WordFileOptions } from './write-word';

export class WordError extends Error {
  override readonly name = 'WordError';

  constructor(readonly details: Record<string, string | number> = {}) {
    super(Object.entries(details).join(', '));
  }
}

export interface WordLimits {
  /** The command of the process that packs; by default the one that lies beside this program. */
  child?: string[];
  timeMs?: number;
  memoryMb?: number;
}

const turns = new Turns(2);
const MARK = 'PLENARY-WORD ';

/** As `writeWord`, in a process of its own. Rejects with a WordError and with nothing else. */
export async function packWord(
  blocks: readonly Block[],
  options: WordFileOptions = {},
  limits: WordLimits = {},
): Promise<Uint8Array> {
  const request = encodeWordRequest(blocks, options);
  return turns.take(async () => {
    try {
      const output = await boundedChild(request, {
        command: limits.child ?? childCommand('word-child.js', 'libs/formats/src/word-child.ts'),
        timeMs: limits.timeMs ?? LIMITS.wordTimeMs,
        memoryMb: limits.memoryMb ?? LIMITS.memoryMb,
        outputBytes: LIMITS.outputBytes,
      });
      return decodeWordAnswer(output);
    } catch (error) {
      if (error instanceof WordError) throw error;
      throw new WordError(error instanceof ChildEnded ? { why: error.why, ...error.details } : { why: 'NO_ANSWER' });
    }
  });
}

/** One line of JSON with the text and the sizes of its pictures, then their bytes. */
export function encodeWordRequest(
  blocks: readonly Block[],
  { images = [], date, ...options }: WordFileOptions,
): Buffer {
  const pictures = images.map(({ hash, mediaType, bytes }) => ({ hash, mediaType, size: bytes.length }));
  const head = JSON.stringify({ blocks, options, pictures, date: date?.getTime() });
  return Buffer.concat([Buffer.from(`${head}\n`), ...images.map(({ bytes }) => bytes)]);
}

export function decodeWordRequest(request: Buffer): { blocks: Block[]; options: WordFileOptions } {
  const end = request.indexOf(10);
  const head = JSON.parse(request.subarray(0, end).toString()) as {
    blocks: Block[];
    options: WordFileOptions;
    pictures: { hash: string; mediaType: string; size: number }[];
    date?: number;
  };
  let at = end + 1;
  const images = head.pictures.map(({ hash, mediaType, size }): ImportedImage => {
    const bytes = request.subarray(at, at + size);
    at += size;
    return { hash, mediaType, bytes };
  });
  const date = head.date === undefined ? {} : { date: new Date(head.date) };
  return { blocks: head.blocks, options: { ...head.options, ...date, images } };
}

/** A line with the file's size, then the file: a child that is cut short is never taken at its word. */
export function encodeWordAnswer(file: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${MARK}${file.length}\n`), file]);
}

function decodeWordAnswer(output: Buffer): Uint8Array {
  const start = output.indexOf(MARK);
  const end = output.indexOf(10, Math.max(start, 0));
  const file = output.subarray(end + 1);
  const size = Number(output.subarray(start + MARK.length, end).toString());
  if (start < 0 || end < 0 || size !== file.length || size === 0) throw new WordError({ why: 'NO_ANSWER' });
  return new Uint8Array(file);
}
