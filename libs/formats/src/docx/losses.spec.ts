import { readDocx } from './read-docx';
import { deleted, p, picture, PIXEL, r, wordFile, type WordFile } from './word-file.fixture';

const read = (file: WordFile) => readDocx(wordFile(file));
const losses = async (body: string, rest: Partial<WordFile> = {}) =>
  (await read({ body, ...rest })).losses.map(({ what, where, detail }) => [what, where, detail]);
const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, shown?: string) =>
  `${sign('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${shown === undefined ? '' : sign('separate') + r(shown)}${sign('end')}`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const here = 'block 1: “Words”';

describe('nothing leaves a Word file in silence', () => {
  it.each([
    ['a field that shows nothing', p(r('Words') + field(' XE "term" ')), [['field', here, 'XE "term"']]],
    ['a box to tick, of the old kind', p(r('Words') + field(' FORMCHECKBOX ')), [['field', here, 'FORMCHECKBOX']]],
    ['but no field that shows something', p(r('Wor') + field(' REF _a ', 'ds')), []],
    [
      'a control, while its words stay',
      p(`<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${r('Words')}</w:sdtContent></w:sdt>`),
      [['content-control', 'document', '1×']],
    ],
    [
      'a document inside of the document',
      '<w:altChunk r:id="c"/>' + p('Words'),
      [['embedded-content', here, 'word/chunk.html']],
    ],
    ['a page that begins', p(`${r('Words')}<w:r><w:br w:type="page"/></w:r>`), [['page-break', 'document', '1×']]],
    ['a heading below the sixth level', p('Words', '<w:outlineLvl w:val="7"/>'), [['heading-level', 'document', '1×']]],
    ['small capitals', p(r('Words', '<w:smallCaps/>')), [['capitals', 'document', '1×']]],
    [
      'words drawn as a picture',
      p(`${r('Words')}<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>`),
      [['drawing', here, 'DRAFT']],
    ],
    [
      'what a table says of itself',
      `<w:tbl><w:tblPr><w:tblCaption w:val="Who answers"/></w:tblPr><w:tr>${cell(p('Words'))}</w:tr></w:tbl>`,
      [['table-description', 'table 1, row 1, column 1', 'Who answers']],
    ],
    [
      'a part that this reader does not know',
      '<w:future><w:t>later</w:t></w:future>' + p('Words'),
      [['unknown-element', here, 'w:future: later']],
    ],
    [
      'a changed section',
      p('Words') + '<w:sectPr><w:sectPrChange w:id="1" w:author="A"/></w:sectPr>',
      [['section-change', 'document', '1×']],
    ],
  ])('%s is told', async (_, body, expected) => {
    expect(await losses(body, { links: [['c', 'aFChunk', 'chunk.html']] })).toEqual(expected);
  });

  it('a note to which nothing refers is told, but not one that went with its words', async () => {
    const note = (id: number, words: string, type = '') => `<w:footnote w:id="${id}"${type}>${p(words)}</w:footnote>`;
    const gone = deleted('x').replace('</w:del>', '<w:r><w:footnoteReference w:id="3"/></w:r></w:del>');
    expect(
      await losses(p(r('Words') + gone), {
        footnotes: note(0, '-', ' w:type="separator"') + note(2, 'Left over') + note(3, 'Deleted'),
      }),
    ).toEqual([['unreferenced-note', 'document', 'Left over']]);
  });

  it('a comment without a place, and a picture in a comment, are told', async () => {
    const comments = `<w:comment w:id="7" w:author="Ada">${p(picture('i1'))}${p('Look')}</w:comment>`;
    expect(await losses(p('Words'), { comments })).toEqual([
      ['comment-place', 'document', '7'],
      ['image-in-comment', 'comment 7', undefined],
    ]);
  });

  it('a header that is only a picture is told', async () => {
    expect(await losses(p('Words'), { header: p(picture('i1')) })).toEqual([['header', 'every page', 'picture']]);
  });
});

describe('what Word keeps in odd places', () => {
  it('a large first letter is the beginning of its word', async () => {
    const file = await read({ body: p('O', '<w:framePr w:dropCap="drop"/>') + p('nce upon a time') });
    expect(file.blocks.map(({ text }) => text)).toEqual(['Once upon a time']);
  });

  it('comments begin and end between rows and cells', async () => {
    const [start, end] = ['<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'];
    const body = `<w:tbl><w:tr>${cell(p('a'))}${start}${cell(p('b'))}</w:tr><w:tr>${cell(p('c'))}${cell(p('d'))}</w:tr>${end}</w:tbl>${p(`${r('After')}<w:r><w:commentReference w:id="1"/></w:r>`)}`;
    const file = await read({ body, comments: `<w:comment w:id="1" w:author="Ada">${p('?')}</w:comment>` });
    expect(file.comments[0]?.range).toEqual({ firstBlock: 1, start: 0, lastBlock: 3, end: 1 });
  });

  it('changes of the form of rows and cells are tracked changes like others', async () => {
    const by = 'w:id="1" w:author="Ada" w:date="2026-03-01T10:00:00Z"';
    const body = `<w:tbl><w:tr><w:trPr><w:trPrChange ${by}/></w:trPr>${cell(p('a'), `<w:tcPrChange ${by}/>`)}</w:tr></w:tbl>`;
    const file = await read({ body });
    expect(file.trackedChanges.map(({ kind, block }) => [kind, block])).toEqual([
      ['TABLE_FORMATTING', 0],
      ['TABLE_FORMATTING', 0],
    ]);
  });

  it('the instant of a comment is the one in UTC where the file has both', async () => {
    const ns = (uri: string) => `http://schemas.microsoft.com/office/word/${uri}`;
    const file = await read({
      body: p(`${r('Words')}<w:r><w:commentReference w:id="1"/></w:r>`),
      comments: `<w:comment w:id="1" w:author="Ada" w:date="2026-03-01T12:00:00Z"><w:p w14:paraId="AA">${r('?')}</w:p></w:comment>`,
      links: [
        ['x1', 'commentsIds', 'commentsIds.xml'],
        ['x2', 'commentsExtensible', 'commentsExtensible.xml'],
      ],
      extra: [
        {
          name: 'word/commentsIds.xml',
          content: `<c:commentsIds xmlns:c="${ns('2016/wordml/cid')}"><c:commentId c:paraId="AA" c:durableId="D1"/></c:commentsIds>`,
        },
        {
          name: 'word/commentsExtensible.xml',
          content: `<c:commentsExtensible xmlns:c="${ns('2018/wordml/cex')}"><c:commentExtensible c:durableId="D1" c:dateUtc="2026-03-01T10:00:00Z"/></c:commentsExtensible>`,
        },
      ],
    });
    expect(file.comments[0]?.date).toBe('2026-03-01T10:00:00Z');
  });

  it('a picture that links somewhere says where', async () => {
    const linked = picture('i1', 'Pixel').replace(
      '<wp:docPr id="1" name="Picture" descr="Pixel"/>',
      '<wp:docPr id="1" name="Picture" descr="Pixel"><a:hlinkClick r:id="l1"/></wp:docPr>',
    );
    const file = await read({
      body: p(linked),
      links: [
        ['i1', 'image', 'media/a.png'],
        ['l1', 'hyperlink', 'https://example.org/', true],
      ],
      media: { 'a.png': PIXEL },
    });
    expect(file.losses).toEqual([{ what: 'image-link', where: 'block 1: “Pixel”', detail: 'https://example.org/' }]);
  });
});
