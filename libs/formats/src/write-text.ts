/**
 * A text as a file of its own in Markdown, HTML or plain words, with its images inside: what a person downloads, keeps
 * and can bring back. Signs that none of these formats can hold are U+FFFD in them.
 */
import { blocksToHtml, blocksToMarkdown, type Block } from '@plenary/document';
import { safeBlock, xmlSafe } from './xml-safe';
import type { ImportedImage } from './imported-file';

export interface TextFileOptions {
  title?: string;
  /** BCP 47. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Pictures of which the bytes are given stand in the file; others by their hash. */
  images?: readonly ImportedImage[];
}

function imageUrls(images: readonly ImportedImage[] = []): (image: { hash: string }) => string {
  const byHash = new Map(images.map((image) => [image.hash, image]));
  return ({ hash }) => {
    const image = byHash.get(hash);
    return image ? `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}` : `sha256:${hash}`;
  };
}

/** CommonMark with tables and footnotes; the title stands in the front matter. */
export function writeMarkdown(blocks: readonly Block[], { title, images }: TextFileOptions = {}): string {
  const front =
    title === undefined ? '' : `---\ntitle: ${JSON.stringify(xmlSafe(title).replace(/\s+/g, ' '))}\n---\n\n`;
  return front + blocksToMarkdown(blocks.map(safeBlock), { imageUrl: imageUrls(images) });
}

/** One page that needs nothing but itself, and runs nothing. */
export function writeHtml(blocks: readonly Block[], { title = '', lang, dir, images }: TextFileOptions = {}): string {
  const language = `${lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`}${dir === undefined ? '' : ` dir="${dir}"`}`;
  return `<!doctype html>\n<html${language}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>\n${blocksToHtml(blocks.map(safeBlock), { imageUrl: imageUrls(images) })}\n</body></html>\n`;
}

function escapeHtml(text: string): string {
  return xmlSafe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Only the words: one empty line between blocks, a line break where the text has one. */
export function writePlainText(blocks: readonly Block[]): string {
  return `${blocks.map(({ text }) => xmlSafe(text).replaceAll('\u2028', '\n')).join('\n\n')}\n`;
}
