import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from './archive';
import { readFile } from './read-file';
import type { ImportedFile } from './imported-file';

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

describe('a real standard in Markdown', () => {
  withCorpus('comes in whole and fast', async () => {
    const start = performance.now();
    const file = await readFile(load('markdown', 'tls13-12.md'));
    expect(file.format).toBe('MARKDOWN');
    expect(file.blocks.length).toBeGreaterThan(800);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
