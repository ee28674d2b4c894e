/**
 * One file, read here and now: what it is, and then by the reader for its format. Callers that serve others go
 * through `importFile`, which does this in a process of its own.
 */
import { createHash } from 'node:crypto';
import {
  blocksFromHtml,
  blocksFromMarkdown,
  blocksFromPlainText,
  type InlineImage,
  type Loss,
  type NewBlock,
} from '@plenary/document';
import { imageType } from './docx/drawing';
import { readDocx } from './docx/read-docx';
import { decodeText, detectFormat } from './file-format';
import { headingTitle } from './heading-title';
import { ImportError } from './import-error';
import type { ImportedFile, ImportedImage, ReadOptions, SourceFile } from './imported-file';
import { LIMITS } from './limits';

export async function readFile({ fileName, bytes }: SourceFile, options: ReadOptions = {}): Promise<ImportedFile> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new ImportError('FILE_TOO_LARGE', { found: bytes.length, most: LIMITS.fileBytes });
  }
  const format = detectFormat(fileName, bytes);
  const file = format === 'DOCX' ? await readDocx(bytes, options) : readText(format, bytes);
  if (!file.blocks.some(({ text, kind }) => text.trim() !== '' || kind === 'FIGURE'))
    throw new ImportError('EMPTY_TEXT');
  const title = file.title ?? headingTitle(file.blocks);
  return title === undefined ? file : { ...file, title };
}

function readText(format: 'MARKDOWN' | 'HTML' | 'TEXT', bytes: Uint8Array): ImportedFile {
  if (bytes.length > LIMITS.textFileBytes) {
    throw new ImportError('FILE_TOO_LARGE', { found: bytes.length, most: LIMITS.textFileBytes });
  }
  const { text, guessed } = decodeText(bytes);
  const read = { MARKDOWN: blocksFromMarkdown, HTML: blocksFromHtml, TEXT: blocksFromPlainText }[format];
  const { blocks, losses, images: inside, title } = read(text);
  if (blocks.length > LIMITS.paragraphs) {
    throw new ImportError('FILE_TOO_LARGE', { reason: 'paragraphs', found: blocks.length, most: LIMITS.paragraphs });
  }
  const { images, lost } = takeImages(blocks, inside);
  const encoding: Loss[] =
    guessed === undefined ? [] : [{ what: 'encoding-guess', where: 'document', detail: guessed }];
  return {
    format,
    ...(title !== undefined && { title }),
    blocks,
    images,
    losses: [...encoding, ...losses, ...lost],
    comments: [],
    trackedChanges: [],
    proposals: [],
  };
}

/** Pictures that a page carries in itself get their hash; what only claims to be a picture loses its place as one. */
function takeImages(blocks: NewBlock[], inside: readonly InlineImage[]): { images: ImportedImage[]; lost: Loss[] } {
  const images = new Map<string, ImportedImage>();
  const lost: Loss[] = [];
  for (const { block: index, dataUrl } of inside) {
    const block = blocks[index];
    if (!block) continue;
    const bytes = new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
    const mediaType = imageType(bytes);
    if (mediaType === null) {
      delete block.image;
      lost.push({ what: 'image-type', where: `block ${index + 1}`, detail: dataUrl.slice(5, dataUrl.search(/[;,]/)) });
      continue;
    }
    const hash = createHash('sha256').update(bytes).digest('hex');
    block.image = { ...block.image, hash, mediaType };
    images.set(hash, { hash, mediaType, bytes });
  }
  return { images: [...images.values()], lost };
}
