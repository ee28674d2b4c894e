import type { NewBlock } from './block';
import { withIds } from './identity';
import { blocksFromMarkdown } from './markdown-in';
import { blocksToMarkdown } from './markdown-out';

const read = (text: string) => blocksFromMarkdown(text).blocks;
const p = (text: string, more: Partial<NewBlock> = {}): NewBlock => ({ kind: 'PARAGRAPH', text, ...more });

describe('Markdown in', () => {
  it.each<[string, string, NewBlock[]]>([
    [
      'headings of both kinds',
      '# One\n\nTwo\n---',
      [
        { kind: 'HEADING', level: 1, text: 'One' },
        { kind: 'HEADING', level: 2, text: 'Two' },
      ],
    ],
    ['a paragraph over lines', 'one\ntwo', [p('one two')]],
    ['a hard break', 'one  \ntwo\\\nthree', [p('one\u2028two\u2028three')]],
    [
      'marks',
      'a **b** *c* `d` ~~e~~',
      [
        p('a b c d e', {
          marks: [
            { kind: 'STRONG', start: 2, end: 3 },
            { kind: 'EMPHASIS', start: 4, end: 5 },
            { kind: 'CODE', start: 6, end: 7 },
            { kind: 'STRIKE', start: 8, end: 9 },
          ],
        }),
      ],
    ],
    [
      'HTML marks',
      'x<sup>2</sup> <u>y</u>',
      [
        p('x2 y', {
          marks: [
            { kind: 'SUPERSCRIPT', start: 1, end: 2 },
            { kind: 'UNDERLINE', start: 3, end: 4 },
          ],
        }),
      ],
    ],
    [
      'a link',
      '[here](https://example.org "t")',
      [p('here', { marks: [{ kind: 'LINK', href: 'https://example.org', start: 0, end: 4 }] })],
    ],
    [
      'a link by reference',
      '[here][x]\n\n[x]: mailto:a@example.org',
      [p('here', { marks: [{ kind: 'LINK', href: 'mailto:a@example.org', start: 0, end: 4 }] })],
    ],
    [
      'a quote',
      '> one\n>\n> two',
      [
        { kind: 'QUOTE', text: 'one' },
        { kind: 'QUOTE', text: 'two' },
      ],
    ],
    [
      'code with its language',
      '```ts\nlet a;\n\nb\n```',
      [{ kind: 'CODE', text: 'let a;\u2028\u2028b', syntax: 'ts' }],
    ],
    ['a rule', '***', [{ kind: 'RULE', text: '' }]],
    [
      'a task list',
      '- [x] done\n- [ ] open',
      [
        { kind: 'LIST_ITEM', text: '☑ done', level: 0, list: { ordered: false, id: 'list-1' } },
        { kind: 'LIST_ITEM', text: '☐ open', level: 0, list: { ordered: false, id: 'list-1' } },
      ],
    ],
    [
      'a nested list that starts at three',
      '3. a\n   - b\n4. c',
      [
        { kind: 'LIST_ITEM', text: 'a', level: 0, list: { ordered: true, id: 'list-1', number: 3 } },
        { kind: 'LIST_ITEM', text: 'b', level: 1, list: { ordered: false, id: 'list-2' } },
        { kind: 'LIST_ITEM', text: 'c', level: 0, list: { ordered: true, id: 'list-1', number: 4 } },
      ],
    ],
    [
      'an item of two paragraphs: the second continues it',
      '- a\n\n  b',
      [
        { kind: 'LIST_ITEM', text: 'a', level: 0, list: { ordered: false, id: 'list-1' } },
        { kind: 'PARAGRAPH', text: 'b', level: 0, list: { ordered: false, id: 'list-1' } },
      ],
    ],
    [
      'a table',
      '| a | b |\n|---|---|\n| c | **d** |',
      [
        { kind: 'TABLE_CELL', text: 'a', cell: { table: 'table-1', row: 0, column: 0, header: true } },
        { kind: 'TABLE_CELL', text: 'b', cell: { table: 'table-1', row: 0, column: 1, header: true } },
        { kind: 'TABLE_CELL', text: 'c', cell: { table: 'table-1', row: 1, column: 0 } },
        {
          kind: 'TABLE_CELL',
          text: 'd',
          marks: [{ kind: 'STRONG', start: 0, end: 1 }],
          cell: { table: 'table-1', row: 1, column: 1 },
        },
      ],
    ],
    [
      'a footnote',
      'see[^n]\n\n[^n]: the note',
      [
        p('see[n]', { marks: [{ kind: 'NOTE_REFERENCE', note: 'n', start: 3, end: 6 }] }),
        { kind: 'NOTE', text: 'the note', label: 'n' },
      ],
    ],
    ['an attribute list after a heading', '# Title {#anchor}', [{ kind: 'HEADING', level: 1, text: 'Title' }]],
    ['a definition list', 'term\n: what it means', [p('term'), p('what it means')]],
    [
      'section markers of drafts',
      'x\n--- abstract\ny',
      [p('x'), { kind: 'HEADING', level: 1, text: 'Abstract' }, p('y')],
    ],
    [
      'a fence that opens too far right',
      'a\n\n    ~~~\n  x\n~~~\n\nb',
      [p('a'), { kind: 'CODE', text: '  x' }, p('b')],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['title: The name\nauthor: x', 'The name'],
    ['title: "Quoted: name"', 'Quoted: name'],
    ['title: "A \\"quoted\\" name \\\\ and more"', 'A "quoted" name \\ and more'],
    ["title: 'It''s a name'", "It's a name"],
    ['title: "C:\\path"', 'C:\\path'],
    ['date: 2026-01-01', undefined],
  ])('takes off front matter %j', (matter, title) => {
    expect(blocksFromMarkdown(`---\n${matter}\n---\nbody`)).toEqual({
      blocks: [p('body')],
      losses: [],
      images: [],
      ...(title && { title }),
    });
  });

  it.each([
    [
      'an image elsewhere',
      '# H\n\n![alt](https://example.org/a.png)',
      [{ what: 'external-image', where: 'H', detail: 'https://example.org/a.png' }],
    ],
    ['an image inside of a line', 'a ![alt](x.png) b', [{ what: 'image-in-text', where: 'block 1', detail: 'alt' }]],
    [
      'a link that runs code',
      '[x](javascript:alert)',
      [{ what: 'link-target', where: 'block 1', detail: 'javascript:alert' }],
    ],
    ['a comment', 'a <!-- secret --> b', [{ what: 'comment', where: 'block 1', detail: '<!-- secret -->' }]],
    ['a script', '<script>alert(1)</script>', [{ what: 'script', where: 'block 1', detail: 'script' }]],
  ])('tells that it could not keep %s', (_, text, losses) => {
    expect(blocksFromMarkdown(text).losses).toEqual(losses);
  });

  it('hands on an image that is inside of the file', () => {
    const dataUrl = 'data:image/png;base64,iVBORw0KGgo=';
    const { blocks, images } = blocksFromMarkdown(`![a plan](${dataUrl})`);
    expect(blocks).toEqual([{ kind: 'FIGURE', text: 'a plan', image: { hash: '', mediaType: 'image/png' } }]);
    expect(images).toEqual([{ block: 0, dataUrl }]);
  });
});

describe('Markdown out', () => {
  it.each([
    ['signs', '\\* a_b_c [x] <y> `z` # 1. - + ~ | \\ & &amp; https\\://example.org a\\@b.c'],
    ['headings', '# One\n\n###### Six'],
    ['lists', '- a\n- b\n  1. c\n  2. d\n- e\n\n1) x\n2) y'],
    ['two lists in a row', '- a\n\n* b'],
    ['an item with a paragraph, a quote and code', '- a\n\n  b\n\n  > q\n\n  ```\n  c\n  ```\n- d'],
    ['an empty item', '-\n- b'],
    ['tables', '| a\\|b | c |\n| --- | --- |\n| `x` | y<br>z |'],
    ['notes', 'see[^1] and[^2]\n\n[^1]: one\n\n[^2]: two'],
    ['marks over marks', '**a *b* c** <u>**d**</u> ~~e **f**~~'],
    ['a link with marks', '[a **b**](<https://example.org/?a=1&b=2>)'],
    ['code with fences inside', '````\n```\n````'],
    ['quotes', '> a\n>\n> b\n\nc'],
    ['a paragraph like a block', '1\\. not a list\n\n\\# not a heading\n\n\\> not a quote'],
  ])('comes in again as it was: %s', (_, text) => {
    const blocks = withIds(read(text));
    const again = read(blocksToMarkdown(blocks));
    const bare = read(text);
    expect(again).toEqual(bare);
    expect(bare.length).toBeGreaterThan(0);
  });

  it('writes a table with spans as HTML that comes in again', () => {
    const blocks: NewBlock[] = [
      { kind: 'TABLE_CELL', text: 'wide', cell: { table: 'table-1', row: 0, column: 0, columnSpan: 2, header: true } },
      { kind: 'TABLE_CELL', text: 'a', cell: { table: 'table-1', row: 1, column: 0 } },
      { kind: 'TABLE_CELL', text: 'b', cell: { table: 'table-1', row: 1, column: 1 } },
    ];
    expect(read(blocksToMarkdown(withIds(blocks)))).toEqual(blocks);
  });
});
