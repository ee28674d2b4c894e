import { blocksFromMarkdown, withIds, type Block, type NewBlock } from '@plenary/document';
import { createHash } from 'node:crypto';
import { PIXEL } from '../docx/word-file.fixture';
import type { PdfError } from './pdf-file';
import { compilePdf } from './compile';
import { readPdf } from './read-pdf.fixture';
import { writePdf } from './write-pdf';

const markdown = (text: string) => withIds(blocksFromMarkdown(text).blocks);
const words = (pages: readonly string[]) => pages.join('\n').replace(/\s+/g, ' ');
const print = async (blocks: readonly Block[], options: Partial<Parameters<typeof compilePdf>[1]> = {}) => {
  const file = compilePdf(blocks, { title: 'A text', ...options });
  return { ...file, read: await readPdf(file.bytes) };
};
/** The typesetter writes structure from its version 0.14 on. */
const withTags = compilePdf(markdown('Words.'), { title: 'x' }).tagged ? it : it.skip;

const TEXT = `# Scope

This text has **strong** words, a [link](https://example.org/a) and a note.[^1] The same note again.[^1]

## Terms

1. First
2. Second
   - nested

> Somebody said this.

\`\`\`
let a = 1;
\`\`\`

| Head | Other |
| --- | --- |
| one | two |

# Last

[^1]: Words of the note.
`;

describe('a text as a PDF', () => {
  it('has a title page, contents, page numbers, and all its words', async () => {
    const { read, pages } = await print(markdown(TEXT), {
      title: 'On quiet machines',
      subtitle: 'Second edition',
      date: '24 November 2026, 23:59 UTC',
      authors: ['Ada Okafor'],
      facts: [{ label: 'Reference', value: 'WG1-IOT' }],
    });
    expect(pages).toBe(3);
    const [front = '', contents = '', body = ''] = read.pages;
    for (const each of ['On quiet machines', 'Second edition', '23:59 UTC', 'Ada Okafor', 'Reference: WG1-IOT']) {
      expect(front).toContain(each);
    }
    expect(front).not.toContain('1 / 3');
    expect(contents).toMatch(/Contents\s+Scope.*3\s+Terms.*3\s+Last.*3/s);
    expect(contents).toContain('2 / 3');
    for (const each of [
      'strong',
      'First',
      'nested',
      'Somebody said this.',
      'let a = 1;',
      'one',
      'two',
      'Words of the note.',
      '3 / 3',
    ]) {
      expect(body).toContain(each);
    }
    expect(body.split('Words of the note.')).toHaveLength(2);
    expect(read.outline).toEqual(['Contents', 'Scope', 'Terms', 'Last'].slice(read.outline.length === 3 ? 1 : 0));
    expect(read.links).toContain('https://example.org/a');
    expect(read.title).toBe('On quiet machines');
    expect(read.lang).toBe('en');
  });

  withTags('tells a screen reader its structure', async () => {
    const { read, tagged } = await print(markdown(TEXT));
    expect(tagged && read.isMarked).toBe(true);
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'BlockQuote', 'Code', 'Table', 'TH', 'TD', 'Link', 'Note']) {
      expect(read.roles).toContain(role);
    }
  });

  it('has a number at each line where people comment by line', async () => {
    const blocks = markdown(Array.from({ length: 30 }, (_, index) => `Paragraph ${index + 1}.`).join('\n\n'));
    const lines = (pages: readonly string[]) => (pages.at(-1) ?? '').split(/\s+/);
    const plain = await print(blocks);
    const numbered = await print(blocks, { lineNumbers: true });
    expect(lines(numbered.read.pages).length - lines(plain.read.pages).length).toBeGreaterThanOrEqual(25);
    expect(words(numbered.read.pages)).toContain('Paragraph 30.');
  });

  it('is the same file for the same text', async () => {
    const blocks = markdown(TEXT);
    const [one, other] = [compilePdf(blocks, { title: 'x' }), compilePdf(blocks, { title: 'x' })];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('never reads words as commands', async () => {
    const hostile = [
      '#panic("x")',
      '#set page(fill: red)',
      '\\#eval("1")',
      '#read("/etc/passwd")',
      '$x^2$ @label <label> *b* _e_ `r` = h // c /* c */',
      '"] #panic() [',
      '\\u{1F600} ~ -- --- ... https://x.example',
    ];
    const blocks = withIds([
      ...hostile.map((text): NewBlock => ({ kind: 'PARAGRAPH', text })),
      { kind: 'HEADING', level: 1, text: hostile.join(' ') },
      { kind: 'CODE', text: hostile.join('\u2028') },
      { kind: 'TABLE_CELL', text: hostile.join(' '), cell: { table: 't', row: 0, column: 0 } },
    ]);
    const { read } = await print(blocks, {
      title: hostile[0],
      subtitle: hostile[1],
      authors: [hostile[3] ?? ''],
      facts: [{ label: hostile[4] ?? '', value: hostile[5] ?? '' }],
    });
    const all = words(read.pages).replaceAll(' ', '');
    for (const text of hostile) expect(all.split(text.replaceAll(' ', '')).length).toBeGreaterThanOrEqual(4);
    expect(all).not.toContain('root:');
  });

  it('sets right-to-left text and names the scripts that it has no font for', async () => {
    const blocks = withIds([
      { kind: 'PARAGRAPH', text: 'שלום עולם', dir: 'rtl', lang: 'he' },
      { kind: 'PARAGRAPH', text: 'Ελληνικά и кириллица' },
      // Private signs: whatever fonts a machine has, none sets these.
      { kind: 'PARAGRAPH', text: '\u{10ff00}\u{10ff01}' },
    ]);
    const { read, losses } = await print(blocks, { lang: 'he', dir: 'rtl' });
    expect(read.lang).toBe('he');
    expect(words(read.pages)).toContain('Ελληνικά и кириллица');
    expect(words(read.pages)).toMatch(/שלום|םולש/);
    expect(losses).toEqual([{ what: 'no-font', where: 'document', detail: 'Other' }]);
  });

  it('prints pictures, and leaves out one that cannot be read, with its place', async () => {
    const picture = (bytes: Uint8Array) => ({
      hash: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'image/png',
      bytes,
    });
    const broken = PIXEL.slice(0, 40);
    const vast = Uint8Array.from(PIXEL);
    new DataView(vast.buffer).setUint32(16, 100_000);
    new DataView(vast.buffer).setUint32(20, 100_000);
    const images = [PIXEL, broken, vast].map(picture);
    const blocks = withIds(
      images.map(({ hash, mediaType }, index): NewBlock => ({
        kind: 'FIGURE',
        text: `Picture ${index}`,
        image: { hash, mediaType },
      })),
    );
    const { read, losses } = await print(blocks, { images });
    for (const index of [0, 1, 2]) expect(words(read.pages)).toContain(`Picture ${index}`);
    expect(losses).toEqual(
      images.slice(1).map(({ hash }) => ({ what: 'image-type', where: 'document', detail: hash })),
    );
  });

  it('prints tables whose cells claim more room than there is', async () => {
    const cell = (row: number, column: number, more: object = {}): NewBlock => ({
      kind: 'TABLE_CELL',
      text: `c${row}${column}`,
      cell: { table: 't', row, column, ...more },
    });
    const blocks = withIds([
      cell(0, 0, { columnSpan: 9, rowSpan: 9, header: true }),
      cell(0, 1, { header: true }),
      cell(1, 0, { columnSpan: 1e9 }),
      cell(1, 0),
      cell(2, 5, { rowSpan: -3 }),
    ]);
    const { read } = await print(blocks);
    for (const each of ['c00', 'c01', 'c10', 'c25']) expect(words(read.pages)).toContain(each);
  });
});

describe('the process that prints', () => {
  const blocks = markdown('Words.');
  const refusal = async (act: Promise<unknown>) => (await act.catch((reason: unknown) => reason)) as PdfError;
  const node = (script: string) => [process.execPath, '-e', script];

  it('answers the same as the typesetter beside it', async () => {
    const file = await writePdf(blocks, { title: 'A text' });
    expect(Buffer.from(file.bytes).equals(Buffer.from(compilePdf(blocks, { title: 'A text' }).bytes))).toBe(true);
    expect(file.pages).toBe(2);
  });

  it('is ended when its time or its memory is up, and not believed when it answers half', async () => {
    const with_ = (child: string[], more = {}) => refusal(writePdf(blocks, { title: 'x' }, { child, ...more }));
    expect(await with_(node('for (;;) {}'), { timeMs: 300 })).toMatchObject({ code: 'PDF_TIMEOUT' });
    const eater = node('const all = []; setInterval(() => all.push(Buffer.alloc(60_000_000, 1)), 10);');
    expect(await with_(eater, { memoryMb: 50 })).toMatchObject({
      code: 'PDF_OUT_OF_MEMORY',
      details: { megabytes: 50 },
    });
    expect(await with_(node(`process.stdout.write('PLENARY-PDF {"size":9,"pages":1}\\nhalf')`))).toMatchObject({
      code: 'PDF_FAILED',
    });
    expect(await with_(['/nowhere/program'])).toMatchObject({ code: 'PDF_FAILED' });
  });
});
