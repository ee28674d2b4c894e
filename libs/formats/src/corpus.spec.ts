import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withIds } from '@plenary/document';
import { openArchive } from './archive';
import { readFile } from './read-file';
import type { ImportedFile } from './imported-file';
import { compilePdf } from './pdf/compile';
import { readPdf } from './pdf/read-pdf.fixture';
import { writeWord } from './write-word';

const corpus = process.env['PLENARY_CORPUS'];
const withCorpus = corpus && existsSync(join(corpus, 'documents')) ? it : it.skip;
const path = (...names: string[]) => join(corpus ?? '', 'documents', ...names);
const load = (...names: string[]) => ({
  fileName: names.at(-1) ?? '',
  bytes: new Uint8Array(readFileSync(path(...names))),
});

/** The letters and digits of a text, so that only words count and not how they are spaced. */
const letters = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]/gu)]
    .map(([sign]) => sign)
    .sort()
    .join('');

/** The words of a Word file as its XML has them, found without our reader. */
async function rawWords(bytes: Uint8Array, elements: string): Promise<string> {
  const archive = await openArchive(bytes);
  const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
  const xml = await Promise.all(
    parts.map(async (name) => new TextDecoder().decode((await archive.read(name)) ?? undefined)),
  );
  const words = xml.join('').replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '');
  const pattern = new RegExp(`<w:(?:${elements})(?: [^>]*)?>([^<]*)<`, 'g');
  return [...words.matchAll(pattern)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The text without what the reader itself adds: the labels by which it refers to notes. */
const textOf = (file: ImportedFile) =>
  file.blocks
    .map(({ text, marks = [] }) =>
      marks
        .filter(({ kind }) => kind === 'NOTE_REFERENCE')
        .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
    )
    .join('\n');

describe('a real review in Word', () => {
  withCorpus('comes in with all its comments and all its tracked changes', async () => {
    const file = await readFile(load('word-review', 'geodata-review.docx'));
    expect(file.comments).toHaveLength(19);
    expect(file.comments.every(({ range }) => range !== undefined)).toBe(true);
    expect(file.trackedChanges.filter(({ kind }) => kind === 'INSERTION')).toHaveLength(59);
    expect(file.trackedChanges.filter(({ kind }) => kind === 'DELETION')).toHaveLength(58);
    expect(file.trackedChanges).toHaveLength(117);
  });

  withCorpus('comes in with every reply of the editor at the comment that it answers', async () => {
    const file = await readFile(load('word-review', 'geodata-review-adjudicated.docx'));
    const replies = file.comments.filter(({ parentId }) => parentId !== undefined);
    expect(file.comments).toHaveLength(42);
    expect(replies).toHaveLength(22);
    const byId = new Map(file.comments.map((comment) => [comment.id, comment]));
    for (const reply of replies) expect(byId.get(reply.parentId ?? '')?.range).toEqual(reply.range);
    expect(file.trackedChanges).toHaveLength(117);
  });

  withCorpus('has each of its comments on the words that its author marked', async () => {
    const file = await readFile(load('word-review', 'geodata-review-adjudicated.docx'));
    const marked = file.comments.map(({ author, range, parentId }) => {
      const words = range && file.blocks[range.firstBlock]?.text.slice(range.start, range.end);
      return [author, parentId !== undefined, words] as const;
    });
    expect(marked.slice(0, 6)).toEqual([
      ['Carl Reed', false, 'Things'],
      ['Charles Heazel', true, 'Things'],
      ['Carl Reed', false, 'It '],
      ['Charles Heazel', true, 'It '],
      ['Carl Reed', false, 'Standard '],
      ['Charles Heazel', true, 'Standard '],
    ]);
    expect(marked.filter(([author]) => author === 'Carl Reed')).toHaveLength(19);
    expect(marked.every(([, , words]) => words !== undefined)).toBe(true);
  });

  withCorpus('is not named by the first of its sections, and loses nothing', async () => {
    for (const name of ['geodata-review.docx', 'geodata-review-adjudicated.docx']) {
      const file = await readFile(load('word-review', name));
      expect(file.title).toBeUndefined();
      expect(file.losses).toEqual([]);
      const count = (kind: string) => file.blocks.filter((block) => block.kind === kind).length;
      expect(['HEADING', 'TABLE_CELL', 'LIST_ITEM', 'PARAGRAPH'].map(count)).toEqual([44, 307, 48, 196]);
      const links = file.blocks.flatMap(({ marks = [] }) => marks.filter(({ kind }) => kind === 'LINK'));
      expect(links.length).toBeGreaterThanOrEqual(167);
    }
  });

  withCorpus('makes proposals of its tracked changes, each on words of the text as it was', async () => {
    const file = await readFile(load('word-review', 'geodata-review.docx'), { trackedChanges: 'PROPOSE' });
    expect(file.proposals.flatMap(({ changes }) => changes).sort((one, other) => one - other)).toEqual(
      file.trackedChanges.map((_, index) => index),
    );
    const kinds = (kind: string) => file.proposals.filter((proposal) => proposal.kind === kind).length;
    expect(['REPLACEMENT', 'INSERTION', 'DELETION'].map(kinds)).toEqual([44, 9, 9]);
    for (const { range, current, author, date } of file.proposals) {
      expect(current).toMatch(/[\p{L}\p{N}]/u);
      expect(file.blocks[range.firstBlock]?.text.slice(range.start, range.end)).toBe(current);
      expect([author, date?.slice(0, 4)]).toEqual(['Carl Reed', '2022']);
    }
  });

  withCorpus('goes out as a Word file and comes in again, block by block, with its comments', async () => {
    const file = await readFile(load('word-review', 'geodata-review-adjudicated.docx'));
    const again = await readFile({
      fileName: 'again.docx',
      bytes: await writeWord(withIds(file.blocks), { comments: file.comments, images: file.images }),
    });
    const shape = ({ blocks }: ImportedFile) =>
      blocks.map(({ kind, text, level, cell, marks = [] }) => [
        kind,
        text,
        level,
        cell?.row,
        cell?.column,
        marks.length,
      ]);
    expect(shape(again)).toEqual(shape(file));
    const threads = ({ comments }: ImportedFile) => {
      const texts = new Map(comments.map(({ id, text }) => [id, text]));
      return comments.map(({ author, text, parentId, range, resolved }) => [
        author,
        text,
        texts.get(parentId ?? ''),
        range,
        resolved,
      ]);
    };
    expect(threads(again)).toEqual(threads(file));
  });

  withCorpus('has each inserted word in the text and each deleted word in its change', async () => {
    const file = await readFile(load('word-review', 'geodata-review.docx'));
    for (const { kind, text, block, start, end } of file.trackedChanges) {
      const standing = file.blocks[block]?.text.slice(start, end);
      expect(standing).toBe(kind === 'INSERTION' ? text : '');
    }
  });

  withCorpus('gives, accepted and rejected, exactly the words that its XML holds', async () => {
    const source = load('word-review', 'geodata-review.docx');
    const accepted = await readFile(source);
    const rejected = await readFile(source, { trackedChanges: 'REJECT' });
    expect(letters(textOf(accepted))).toBe(letters(await rawWords(source.bytes, 't')));
    const gone = accepted.trackedChanges.filter(({ kind }) => kind === 'DELETION').map(({ text }) => text);
    const came = rejected.trackedChanges.filter(({ kind }) => kind === 'INSERTION').map(({ text }) => text);
    expect(letters(textOf(rejected) + came.join(''))).toBe(letters(textOf(accepted) + gone.join('')));
  });
});

describe('small real Word files', () => {
  /** What each holds, counted in its XML: blocks by kind, comments, pictures, and what is told as not kept. */
  const holds: Record<
    string,
    { kinds: Record<string, number>; comments?: number; images?: number; losses?: string[] }
  > = {
    'comments.docx': { kinds: { PARAGRAPH: 1 }, comments: 2 },
    'endnotes.docx': { kinds: { PARAGRAPH: 1, NOTE: 2 } },
    'footnote-hyperlink.docx': { kinds: { PARAGRAPH: 1, NOTE: 1 } },
    'footnotes.docx': { kinds: { PARAGRAPH: 1, NOTE: 2 } },
    'simple-list.docx': { kinds: { LIST_ITEM: 2 } },
    'strict-format.docx': { kinds: { PARAGRAPH: 1 } },
    'tables.docx': { kinds: { PARAGRAPH: 2, TABLE_CELL: 4 } },
    'text-box.docx': { kinds: { PARAGRAPH: 1 }, losses: ['text-box-place'] },
    'tiny-picture.docx': { kinds: { FIGURE: 1 }, images: 1 },
    'utf8-bom.docx': { kinds: { PARAGRAPH: 1 } },
  };
  withCorpus('hold what their XML holds', async () => {
    for (const [name, { kinds, comments = 0, images = 0, losses = [] }] of Object.entries(holds)) {
      const file = await readFile(load('docx', name));
      const found: Record<string, number> = {};
      for (const { kind } of file.blocks) found[kind] = (found[kind] ?? 0) + 1;
      expect({ name, found }).toEqual({ name, found: kinds });
      expect([name, file.comments.length, file.images.length]).toEqual([name, comments, images]);
      expect(file.losses.map(({ what }) => what)).toEqual(losses);
    }
  });

  const names =
    corpus && existsSync(path('docx')) ? readdirSync(path('docx')).filter((name) => name.endsWith('.docx')) : ['none'];
  for (const name of names) {
    withCorpus(`${name} loses no word in silence`, async () => {
      const source = load('docx', name);
      if (name === 'empty.docx') {
        await expect(readFile(source)).rejects.toMatchObject({ code: 'EMPTY_TEXT' });
        return;
      }
      const file = await readFile(source);
      expect(letters(textOf(file))).toBe(letters(await rawWords(source.bytes, 't')));
    });
  }
});

describe('a real review on paper', () => {
  withCorpus('has every word of the text, with its lines numbered', async () => {
    const { blocks, images } = await readFile(load('word-review', 'geodata-review.docx'));
    const pdf = compilePdf(withIds(blocks), { title: 'Geodata', images, lineNumbers: true });
    const { pages } = await readPdf(pdf.bytes);
    expect(pages.length).toBeGreaterThan(15);
    const printed = pages.join('').replace(/[^\p{L}]/gu, '');
    for (const { text } of blocks.filter(({ kind, text: words }) => kind === 'HEADING' && words.length > 3)) {
      expect(printed).toContain(text.replace(/[^\p{L}]/gu, ''));
    }
  });
});

describe('a real standard in Markdown', () => {
  withCorpus('comes in whole', async () => {
    const file = await readFile(load('markdown', 'tls13-12.md'));
    expect(file.format).toBe('MARKDOWN');
    expect(file.blocks.length).toBeGreaterThan(800);
  });
});
