import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { blocksFromMarkdown, redline, withIds, type Block, type NewBlock } from '@plenary/document';
import fc from 'fast-check';
import { readDocx } from '../docx/read-docx';
import { PIXEL } from '../docx/word-file.fixture';
import type { ImportedComment } from '../imported-file';
import { readFile } from '../read-file';
import { writeDocx, writeRedlineDocx } from './write-docx';

const corpus = process.env['PLENARY_CORPUS'];
const hasCorpus = corpus !== undefined && existsSync(join(corpus, 'documents'));
const withCorpus = hasCorpus ? it : it.skip;

/** A text without the names that each import gives anew: ids of blocks, lists and tables. */
function plain(blocks: readonly (Block | NewBlock)[]): NewBlock[] {
  const labels = new Map(
    blocks.flatMap((block) => ('id' in block && block.label !== undefined ? [[block.id, block.label]] : [])),
  );
  const names = new Map<string, string>();
  const name = (kind: string, id: string) => {
    const key = `${kind} ${id}`;
    const known = names.get(key) ?? `${kind} ${[...names.keys()].filter((other) => other.startsWith(kind)).length + 1}`;
    names.set(key, known);
    return known;
  };
  return blocks.map(({ kind, text, marks, level, list, cell, image, label, lang, dir }) => ({
    kind,
    text,
    ...(marks &&
      marks.length > 0 && {
        marks: marks.map((mark) => ({
          ...mark,
          ...(mark.note !== undefined && { note: labels.get(mark.note) ?? mark.note }),
        })),
      }),
    ...(level !== undefined && { level }),
    ...(list && { list: { ...list, id: name('list', list.id) } }),
    ...(cell && { cell: { ...cell, table: name('table', cell.table) } }),
    ...(image && { image }),
    ...(label !== undefined && { label }),
    ...(lang !== undefined && { lang }),
    ...(dir !== undefined && { dir }),
  }));
}

const markdown = (text: string) => withIds(blocksFromMarkdown(text).blocks);
const roundTrip = async (blocks: readonly Block[]) => plain((await readDocx(await writeDocx(blocks))).blocks);

const TEXT = `# On *quiet* machines

A paragraph with **strong**, *emphasis*, ~~struck~~, \`code\` and a [link](https://example.org/a?b=c).  
It goes on after a break.[^1] And once more.[^source]

## Lists

1. First
2. Second
   - nested
   - again

     A paragraph that continues.
3. Third

- another list

5. Five
6. Six

> Somebody said this.

\`\`\`
let a = 1;
  let b = 2;
\`\`\`

| Head | Other |
| --- | --- |
| one | **two** |
| three | |

| Second | Table |
| --- | --- |
| a | b |

---

Last words.

[^1]: A note with *words*.
[^source]: Another note.
`;

describe('a text as a Word file', () => {
  it('comes in again as the same blocks', async () => {
    const blocks = markdown(TEXT);
    expect(await roundTrip(blocks)).toEqual(plain(blocks));
  });

  it('keeps merged cells, directions, languages, scripts and signs of any kind', async () => {
    const cell = (row: number, column: number, text: string, more = {}): NewBlock => ({
      kind: 'TABLE_CELL',
      text,
      cell: { table: 't', row, column, ...more },
    });
    const blocks = withIds([
      { kind: 'HEADING', level: 6, text: 'Deep & <deeper>' },
      {
        kind: 'PARAGRAPH',
        text: 'H2O and E=mc2',
        marks: [
          { kind: 'SUBSCRIPT', start: 1, end: 2 },
          { kind: 'SUPERSCRIPT', start: 12, end: 13 },
        ],
      },
      { kind: 'PARAGRAPH', text: 'שלום עולם', dir: 'rtl', lang: 'he' },
      { kind: 'PARAGRAPH', text: 'Грüße 😀 日本語', lang: 'ja', marks: [{ kind: 'UNDERLINE', start: 0, end: 5 }] },
      cell(0, 0, 'wide', { columnSpan: 2, header: true }),
      cell(0, 2, 'x', { header: true }),
      cell(1, 0, 'tall', { rowSpan: 2 }),
      cell(1, 1, 'one\u2028two'),
      cell(1, 2, ''),
      cell(2, 1, 'b'),
      cell(2, 2, 'c'),
      { kind: 'FIGURE', text: 'A picture that is not here' },
      { kind: 'CODE', text: 'a\u2028  b' },
      { kind: 'CODE', text: 'c' },
    ]);
    expect(await roundTrip(blocks)).toEqual(plain(blocks));
  });

  it('carries its images', async () => {
    const hash = createHash('sha256').update(PIXEL).digest('hex');
    const image = { hash, mediaType: 'image/png', width: 30, height: 40 };
    const blocks = withIds([{ kind: 'FIGURE', text: 'A pixel', image }]);
    const file = await readDocx(await writeDocx(blocks, { images: [{ hash, mediaType: 'image/png', bytes: PIXEL }] }));
    expect(plain(file.blocks)).toEqual(plain(blocks));
    expect(Buffer.from(file.images[0]?.bytes ?? []).equals(PIXEL)).toBe(true);
  });

  it('carries comments with their replies to the same words', async () => {
    const blocks = markdown('# Title\n\nOne [two](https://example.org) three.[^1]\n\nFour five.\n\n[^1]: Note words.');
    const comment = (
      id: string,
      range: ImportedComment['range'],
      more: Partial<ImportedComment> = {},
    ): ImportedComment => ({
      id,
      author: 'Ada Okafor',
      initials: 'AO',
      date: '2026-03-01T10:00:00.000Z',
      text: `Comment ${id}`,
      resolved: false,
      ...(range && { range }),
      ...more,
    });
    const words = { firstBlock: 1, start: 5, lastBlock: 2, end: 4 };
    const comments = [
      comment('0', words, { text: 'Two\nlines', resolved: true }),
      comment('1', words, { parentId: '0', author: 'Ben', initials: 'B' }),
      comment('2', { firstBlock: 0, start: 0, lastBlock: 0, end: 5 }),
      comment('3', { firstBlock: 2, start: 5, lastBlock: 2, end: 5 }),
    ];
    const file = await readDocx(await writeDocx(blocks, { comments }));
    expect(file.comments).toEqual(comments);
    expect(plain(file.blocks)).toEqual(plain(blocks));
  });

  withCorpus('of a hundred pages comes in again as the same blocks', async () => {
    const fileName = 'tls13-18.md';
    const { blocks } = await readFile({
      fileName,
      bytes: new Uint8Array(readFileSync(join(corpus ?? '', 'documents/markdown', fileName))),
    });
    const text = withIds(blocks);
    const again = await roundTrip(text);
    const before = plain(text);
    const different = before.filter((block, index) => JSON.stringify(block) !== JSON.stringify(again[index]));
    expect(again.length).toBe(before.length);
    expect(different.slice(0, 3)).toEqual([]);
  });
});

describe('a redline as a Word file', () => {
  const both = async (old: readonly Block[], now: readonly Block[]) => {
    const bytes = await writeRedlineDocx(redline(old, now), {
      author: 'Editor',
      date: new Date('2026-03-01T10:00:00Z'),
    });
    const accepted = await readDocx(bytes);
    return { accepted, rejected: await readDocx(bytes, { trackedChanges: 'REJECT' }) };
  };

  it('reads as the new text when it is accepted and as the old one when it is rejected', async () => {
    const old = markdown(TEXT);
    const now = markdown(
      TEXT.replace('It goes on', 'It continues')
        .replace('2. Second', '2. The second one')
        .replace('> Somebody said this.\n\n', '')
        .replace('| three | |', '| three | four |\n| five | six |')
        .replace('## Lists', '## Of lists\n\nA new paragraph.')
        .replace('A note with *words*', 'A note with **other** words'),
    );
    const { accepted, rejected } = await both(old, now);
    expect(plain(accepted.blocks)).toEqual(plain(now));
    expect(plain(rejected.blocks).map(({ kind, text }) => [kind, text])).toEqual(
      plain(old).map(({ kind, text }) => [kind, text]),
    );
    const [first] = accepted.trackedChanges;
    expect(first).toMatchObject({ author: 'Editor', date: '2026-03-01T10:00:00Z' });
  });

  it('shows a paragraph that became a heading as a change of form', async () => {
    const [old] = [
      withIds([
        { kind: 'PARAGRAPH', text: 'Scope' },
        { kind: 'PARAGRAPH', text: 'Words' },
      ]),
    ];
    const now = old.map((block, index): Block => (index === 0 ? { ...block, kind: 'HEADING', level: 2 } : block));
    const { accepted, rejected } = await both(old, now);
    expect(plain(accepted.blocks)).toEqual(plain(now));
    expect(plain(rejected.blocks)).toEqual(plain(old));
    expect(accepted.trackedChanges.map(({ kind }) => kind)).toEqual(['PARAGRAPH_FORMATTING']);
  });

  it('tells a moved paragraph as a move, with both ends under one name', async () => {
    const old = markdown(
      'First words stay.\n\nDevices *receive* updates for five years.\n\nThird words.\n\nFourth words.',
    );
    const now = [old[0]!, old[2]!, old[3]!, { ...old[1]!, text: old[1]!.text.replace('five', 'nine') }];
    const { accepted, rejected } = await both(old, now);
    expect(plain(accepted.blocks)).toEqual(plain(now));
    expect(plain(rejected.blocks)).toEqual(plain(old));
    const moves = accepted.trackedChanges.filter(({ kind }) => kind.startsWith('MOVE'));
    expect(new Set(moves.map(({ kind }) => kind))).toEqual(new Set(['MOVE_FROM', 'MOVE_TO']));
    expect(new Set(moves.map(({ move }) => move))).toEqual(new Set(['move1']));
    const { trackedChanges } = accepted;
    expect(trackedChanges.filter(({ kind }) => kind === 'INSERTION' || kind === 'DELETION')).toEqual([]);
  });

  it.each([
    ['words that became bold', 'One two three.', 'One **two** three.', ['two']],
    ['words that are bold no more', 'One **two three** four.', 'One two three four.', ['two three']],
    ['bold that became emphasis in part', '**One two** three.', '**One** *two* three.', [' ', 'two']],
    ['no change of a link', '[One](https://example.org) two.', 'One two.', []],
  ])('tells %s as a change of format', async (_, before, after, expected) => {
    const [old, now] = [markdown(before), markdown(after).map((one, index) => ({ ...one, id: `b${index}` }))];
    const { accepted, rejected } = await both(old, now);
    expect(plain(accepted.blocks)).toEqual(plain(now));
    if (expected.length > 0) expect(plain(rejected.blocks)).toEqual(plain(old));
    const told = accepted.trackedChanges.filter(({ kind }) => kind === 'FORMATTING');
    expect(told.map(({ text }) => text)).toEqual(expected);
  });

  it('shows new and lost notes with their references', async () => {
    const { accepted, rejected } = await both(
      markdown('One[^1] two.\n\n[^1]: Old note.'),
      markdown('One two[^2] three.\n\n[^2]: Fresh words here.'),
    );
    expect(accepted.blocks.map(({ text }) => text)).toEqual(['One two[2] three.', 'Fresh words here.']);
    expect(rejected.blocks.map(({ text }) => text)).toEqual(['One[1] two.', 'Old note.']);
  });

  it('holds for any two texts', async () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'epsilon', '😀', 'café', '漢字', '&', '<b>');
    const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const block = fc.record({
      kind: fc.constantFrom<'PARAGRAPH' | 'HEADING' | 'QUOTE'>('PARAGRAPH', 'HEADING', 'QUOTE'),
      text: sentence,
    });
    const text = fc
      .array(block, { minLength: 1, maxLength: 6 })
      .map((blocks) => withIds(blocks.map((one): NewBlock => (one.kind === 'HEADING' ? { ...one, level: 2 } : one))));
    await fc.assert(
      fc.asyncProperty(text, text, async (old, now) => {
        const { accepted, rejected } = await both(old, now);
        expect(plain(accepted.blocks)).toEqual(plain(now));
        expect(plain(rejected.blocks)).toEqual(plain(old));
      }),
      { numRuns: 60 },
    );
  });

  withCorpus('of two real revisions reads as the one and as the other', async () => {
    const load = async (fileName: string) =>
      withIds(
        (
          await readFile({
            fileName,
            bytes: new Uint8Array(readFileSync(join(corpus ?? '', 'documents/markdown', fileName))),
          })
        ).blocks,
      );
    const [old, now] = [await load('tls13-12.md'), await load('tls13-18.md')];
    const { accepted, rejected } = await both(old, now);
    const texts = (blocks: readonly { kind: string; text: string }[]) =>
      blocks.map(({ kind, text }) => `${kind} ${text}`);
    expect(texts(accepted.blocks)).toEqual(texts(now));
    expect(texts(rejected.blocks)).toEqual(texts(old));
  });
});
