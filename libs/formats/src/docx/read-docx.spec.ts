import type { NewBlock } from '@plenary/document';
import { readDocx } from './read-docx';
import { p, part, picture, PIXEL, r, wordFile, type WordFile } from './word-file.fixture';
import { zip } from '../zip.fixture';

const read = (file: WordFile) => readDocx(wordFile(file));
const blocksOf = async (body: string, rest: Partial<WordFile> = {}) => (await read({ body, ...rest })).blocks;
const style = (id: string, name: string, inside = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const item = (words: string, numId: number, level = 0) =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
const brief = ({ kind, level, text }: NewBlock) => [kind, level, text];

describe('paragraphs of a Word file', () => {
  it('reads headings by style, by inherited outline level, and by names in other languages', async () => {
    const styles =
      style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('Kapitel', 'Kapitel', '<w:basedOn w:val="berschrift1"/>') +
      style('Kop2', 'Kop 2') +
      style('Tief', 'Tief', '<w:pPr><w:outlineLvl w:val="8"/></w:pPr>') +
      style('Kreis', 'Kreis', '<w:basedOn w:val="Kreis"/>');
    const body =
      p('One', styled('berschrift1')) +
      p('Two', styled('Kapitel')) +
      p('Three', styled('Kop2')) +
      p('Four', styled('Tief'));
    expect(
      (
        await blocksOf(
          body + p('Five', styled('Heading3')) + p('Six', '<w:outlineLvl w:val="3"/>') + p('Seven', styled('Kreis')),
          { styles },
        )
      ).map(brief),
    ).toEqual([
      ['HEADING', 1, 'One'],
      ['HEADING', 1, 'Two'],
      ['HEADING', 2, 'Three'],
      ['HEADING', 6, 'Four'],
      ['HEADING', 3, 'Five'],
      ['HEADING', 4, 'Six'],
      ['PARAGRAPH', undefined, 'Seven'],
    ]);
  });

  it('takes the title from the title paragraph', async () => {
    const file = await read({ body: p('The draft', styled('Title')) + p('Words'), styles: style('Title', 'Title') });
    expect(file.title).toBe('The draft');
    expect(file.blocks.map(brief)[0]).toEqual(['HEADING', 1, 'The draft']);
  });

  it('turns run formats and character styles into marks over their words', async () => {
    const styles =
      style('Stark', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character') + style('Quelle', 'Source Text', '', 'character');
    const runs =
      r('a', '<w:rStyle w:val="Stark"/>') +
      r('b', '<w:b/><w:i/>') +
      r('c', '<w:b w:val="0"/>') +
      r('d', '<w:u w:val="single"/>') +
      r('e', '<w:strike/>') +
      r('f', '<w:vertAlign w:val="superscript"/>') +
      r('g', '<w:vertAlign w:val="subscript"/>') +
      r('h', '<w:rStyle w:val="Quelle"/>');
    const [block] = await blocksOf(p(runs), { styles });
    expect(block).toEqual({
      kind: 'PARAGRAPH',
      text: 'abcdefgh',
      marks: [
        { kind: 'STRONG', start: 0, end: 2 },
        { kind: 'EMPHASIS', start: 1, end: 2 },
        { kind: 'UNDERLINE', start: 3, end: 4 },
        { kind: 'STRIKE', start: 4, end: 5 },
        { kind: 'SUPERSCRIPT', start: 5, end: 6 },
        { kind: 'SUBSCRIPT', start: 6, end: 7 },
        { kind: 'CODE', start: 7, end: 8 },
      ],
    });
  });

  it('keeps breaks, tabs, special hyphens and signs of symbol fonts as text', async () => {
    const run =
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F062"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:br w:type="page"/></w:r>';
    expect((await blocksOf(p(run)))[0]?.text).toBe('a\u2028b c\u2011β✓');
  });

  it('drops empty paragraphs, joins lines of code, and reads quotations and rules', async () => {
    const styles = style('Quote', 'Quote') + style('Pre', 'HTML Preformatted');
    const rule = p('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>');
    const body =
      p('') +
      p('Said', styled('Quote')) +
      p('  let a', styled('Pre')) +
      p('  let b', styled('Pre')) +
      rule +
      p(' Last ');
    expect((await blocksOf(body, { styles })).map(({ kind, text }) => [kind, text])).toEqual([
      ['QUOTE', 'Said'],
      ['CODE', '  let a\u2028  let b'],
      ['RULE', ''],
      ['PARAGRAPH', 'Last'],
    ]);
  });

  it('marks direction and a language that is not the document’s', async () => {
    const [arabic, french] = await blocksOf(p('نص', '<w:bidi/>') + p(r('Bonjour', '<w:lang w:val="fr-CH"/>')));
    expect(arabic?.dir).toBe('rtl');
    expect(french?.lang).toBe('fr-CH');
  });

  it('reads equations as a line of text and says that their layout is lost', async () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const fraction = `<m:f><m:num>${t('a+b')}</m:num><m:den>${t('2')}</m:den></m:f>`;
    const power = `<m:sSup><m:e>${t('x')}</m:e><m:sup>${t('n')}</m:sup></m:sSup>`;
    const file = await read({ body: p(`${r('So ')}<m:oMath>${fraction}${t('=')}${power}</m:oMath>`) });
    expect(file.blocks[0]?.text).toBe('So (a+b)/2=x^n');
    expect(file.losses).toEqual([
      { what: 'equation-layout', where: 'block 1: “So (a+b)/2=x^n”', detail: '(a+b)/2=x^n' },
    ]);
  });
});

describe('lists of a Word file', () => {
  const level = (at: number, format: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';

  it('knows each item’s level and number, and tells one list from the next', async () => {
    const body =
      item('a', 1) +
      item('b', 1) +
      item('b1', 1, 1) +
      item('c', 1) +
      item('dot', 2) +
      p('Between') +
      item('d', 1) +
      item('g', 3) +
      item('none', 0);
    expect(
      (await blocksOf(body, { numbering })).map(({ text, level: depth, list }) => [
        text,
        depth,
        list?.number,
        list?.ordered,
        list?.id,
      ]),
    ).toEqual([
      ['a', 0, 1, true, 'list-1'],
      ['b', 0, 2, true, 'list-1'],
      ['b1', 1, 1, true, 'list-2'],
      ['c', 0, 3, true, 'list-1'],
      ['dot', 0, undefined, false, 'list-3'],
      ['Between', undefined, undefined, undefined, undefined],
      ['d', 0, 4, true, 'list-4'],
      ['g', 0, 7, true, 'list-5'],
      ['none', undefined, undefined, undefined, undefined],
    ]);
  });

  it('finds a list that a style carries', async () => {
    const styles = style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
    const [block] = await blocksOf(p('dot', styled('ListBullet')), { numbering, styles });
    expect(block).toEqual({ kind: 'LIST_ITEM', level: 0, text: 'dot', list: { ordered: false, id: 'list-1' } });
  });
});

describe('tables of a Word file', () => {
  const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

  it('reads merged cells from both sides, headers and several paragraphs', async () => {
    const table =
      row(cell(p('Head'), '<w:gridSpan w:val="2"/>') + cell(p('Third')), '<w:tblHeader/>') +
      row(cell(p('Down'), '<w:vMerge w:val="restart"/>') + cell(p('one') + p('two')) + cell(p('x'))) +
      row(cell(p(''), '<w:vMerge/>') + cell(p('y')) + cell(p('')));
    expect((await blocksOf(`<w:tbl>${table}</w:tbl>`)).map(({ text, cell: at }) => [text, at])).toEqual([
      ['Head', { table: 'table-1', row: 0, column: 0, columnSpan: 2, header: true }],
      ['Third', { table: 'table-1', row: 0, column: 2, header: true }],
      ['Down', { table: 'table-1', row: 1, column: 0, rowSpan: 2 }],
      ['one\u2028two', { table: 'table-1', row: 1, column: 1 }],
      ['x', { table: 'table-1', row: 1, column: 2 }],
      ['y', { table: 'table-1', row: 2, column: 1 }],
      ['', { table: 'table-1', row: 2, column: 2 }],
    ]);
  });

  it('keeps the words of a table in a cell and says that its lines are lost', async () => {
    const inner = `<w:tbl>${row(cell(p('a')) + cell(p('b')))}${row(cell(p('c')) + cell(p('d')))}</w:tbl>`;
    const file = await read({ body: `<w:tbl>${row(cell(p('Before') + inner + p('')))}</w:tbl>` });
    expect(file.blocks.map(({ text }) => text)).toEqual(['Before\u2028a | b\u2028c | d']);
    expect(file.losses).toEqual([{ what: 'nested-table', where: 'table 1, row 1, column 1', detail: 'a' }]);
  });
});

describe('notes, links and pictures of a Word file', () => {
  it('makes notes of foot- and endnotes, in the order in which the text refers to them', async () => {
    const note = (kind: string, id: number, words: string) => `<w:${kind} w:id="${id}">${p(` ${words}`)}</w:${kind}>`;
    const body = p(
      `${r('One')}<w:r><w:footnoteReference w:id="5"/></w:r>${r(' two')}<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>`,
    );
    const blocks = await blocksOf(body, {
      footnotes: note('footnote', 4, 'starred') + note('footnote', 5, 'first'),
      endnotes: note('endnote', 2, 'end'),
    });
    expect(blocks[0]?.text).toBe('One[1] two[i][*]');
    expect(blocks[0]?.marks?.map(({ kind, note: label, start, end }) => [kind, label, start, end])).toEqual([
      ['NOTE_REFERENCE', '1', 3, 6],
      ['NOTE_REFERENCE', 'i', 10, 13],
      ['NOTE_REFERENCE', '*', 13, 16],
    ]);
    expect(blocks.slice(1)).toEqual([
      { kind: 'NOTE', label: '1', text: 'first' },
      { kind: 'NOTE', label: 'i', text: 'end' },
      { kind: 'NOTE', label: '*', text: 'starred' },
    ]);
  });

  it('follows links of elements and of fields, and drops those that lead to programs and files', async () => {
    const field = (code: string, words: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(words, '<w:u w:val="single"/>')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = p(
      `<w:hyperlink r:id="l1" w:anchor="part">${r('web')}</w:hyperlink>${field('HYPERLINK "https://example.org/a b" \\l "x"', 'field')}` +
        `<w:hyperlink r:id="l2">${r('bad')}</w:hyperlink><w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple><w:hyperlink w:anchor="here">${r('in')}</w:hyperlink>`,
    );
    const file = await read({
      body,
      links: [
        ['l1', 'hyperlink', 'https://example.org/', true],
        ['l2', 'hyperlink', 'java\tscript:alert(1)', true],
      ],
    });
    expect(file.blocks[0]?.text).toBe('webfieldbad7in');
    expect(file.blocks[0]?.marks).toEqual([
      { kind: 'LINK', href: 'https://example.org/#part', start: 0, end: 3 },
      { kind: 'LINK', href: 'https://example.org/ab#x', start: 3, end: 8 },
      { kind: 'LINK', href: '#here', start: 12, end: 14 },
    ]);
    expect(file.losses[0]).toMatchObject({ what: 'link-target', detail: 'java script:alert(1)' });
  });

  it('makes a figure of a picture, with its description and size', async () => {
    const file = await read({
      body: p(picture('i1', 'A pixel')),
      links: [['i1', 'image', 'media/a.png']],
      media: { 'a.png': PIXEL },
    });
    const [block] = file.blocks;
    expect(block).toMatchObject({
      kind: 'FIGURE',
      text: 'A pixel',
      image: { mediaType: 'image/png', width: 10, height: 20 },
    });
    expect(file.images).toEqual([{ hash: block?.image?.hash, mediaType: 'image/png', bytes: expect.anything() }]);
    expect(Buffer.from(file.images[0]?.bytes ?? []).equals(PIXEL)).toBe(true);
  });

  it('puts a picture that stands in a line after its paragraph, and says so', async () => {
    const file = await read({
      body: p(r('Look ') + picture('i1') + r(' here')),
      links: [['i1', 'image', 'media/a.png']],
      media: { 'a.png': PIXEL },
    });
    expect(file.blocks.map(({ kind }) => kind)).toEqual(['PARAGRAPH', 'FIGURE']);
    expect(file.losses.map(({ what }) => what)).toEqual(['image-place']);
  });

  it('reads the words of a text box once, after its paragraph', async () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const drawing =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('Boxed')}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${box('Boxed')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const file = await read({ body: p(r('Around') + drawing) });
    expect(file.blocks.map(({ text }) => text)).toEqual(['Around', 'Boxed']);
    expect(file.losses).toEqual([{ what: 'text-box-place', where: 'block 1: “Around”', detail: 'Boxed' }]);
  });
});

describe('what a Word file cannot keep', () => {
  it('is told by name and place: charts, hidden words, headers, contents, unknown elements', async () => {
    const chart =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Chart 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>';
    const file = await read({
      body:
        p('Contents 1', styled('TOC1')) +
        p(r('Seen') + r('secret', '<w:vanish/>') + chart + r('!', '<w:highlight w:val="yellow"/>')) +
        p('<w:future><w:t>later</w:t></w:future>') +
        p('End'),
      header: p('Confidential'),
      styles: style('TOC1', 'toc 1'),
    });
    expect(file.blocks.map(({ text }) => text)).toEqual(['Seen!', 'End']);
    expect(file.losses).toEqual([
      { what: 'hidden-text', where: 'block 1: “Seen!”', detail: 'secret' },
      { what: 'chart', where: 'block 1: “Seen!”', detail: 'Chart 1' },
      { what: 'unknown-element', where: 'block 2: “End”', detail: 'w:future: later' },
      { what: 'header', where: 'every page', detail: 'Confidential' },
      { what: 'table-of-contents', where: 'document', detail: '1×' },
      { what: 'highlight', where: 'document', detail: '1×' },
    ]);
  });
});

it('reads files of the strict kind, with any prefix and in UTF-16', async () => {
  const strict = part('document', `<w:body>${p('Strict')}</w:body>`)
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll('w:', 'word:')
    .replace('xmlns:w=', 'xmlns:word=')
    .replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const content = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(strict, 'utf16le')]);
  const file = await readDocx(zip([{ name: 'word/document.xml', content }]));
  expect(file.blocks).toEqual([{ kind: 'PARAGRAPH', text: 'Strict' }]);
});
