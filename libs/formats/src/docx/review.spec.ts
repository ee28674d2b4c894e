import { readDocx } from './read-docx';
import {
  deleted,
  inserted,
  markDeleted,
  markInserted,
  p,
  r,
  rowDeleted,
  rowInserted,
  wordFile,
  type WordFile,
} from './word-file.fixture';
import type { TrackedChange } from '../imported-file';

const read = (file: WordFile, trackedChanges: 'ACCEPT' | 'REJECT' = 'ACCEPT') =>
  readDocx(wordFile(file), { trackedChanges });
const brief = ({ kind, text, block, start, end }: TrackedChange) => [kind, text, block, start, end];

describe('tracked changes', () => {
  const body = p(r('The ') + deleted('old ') + inserted(r('new ')) + r('text'));

  it('gives the text as if all changes were accepted, with each change at its place', async () => {
    const file = await read({ body });
    expect(file.blocks[0]?.text).toBe('The new text');
    expect(file.trackedChanges.map(brief)).toEqual([
      ['DELETION', 'old ', 0, 4, 4],
      ['INSERTION', 'new ', 0, 4, 8],
    ]);
    expect(file.trackedChanges[0]).toMatchObject({ author: 'Ada', date: '2026-03-01T10:00:00Z' });
  });

  it('gives the text as if no change had been made', async () => {
    const file = await read({ body }, 'REJECT');
    expect(file.blocks[0]?.text).toBe('The old text');
    expect(file.trackedChanges.map(brief)).toEqual([
      ['DELETION', 'old ', 0, 4, 8],
      ['INSERTION', 'new ', 0, 8, 8],
    ]);
  });

  it('joins two paragraphs whose parting was deleted, and parts them where it was inserted', async () => {
    const joined = p('One ', markDeleted) + p('two');
    const parted = p('One ', markInserted) + p('two');
    expect((await read({ body: joined })).blocks.map(({ text }) => text)).toEqual(['One two']);
    expect((await read({ body: joined }, 'REJECT')).blocks.map(({ text }) => text)).toEqual(['One', 'two']);
    expect((await read({ body: parted })).blocks.map(({ text }) => text)).toEqual(['One', 'two']);
    expect((await read({ body: parted }, 'REJECT')).blocks.map(({ text }) => text)).toEqual(['One two']);
    expect((await read({ body: joined })).trackedChanges.map(brief)).toEqual([['PARAGRAPH_DELETION', '', 0, 4, 4]]);
  });

  it('reads both ends of a move and links them', async () => {
    const by = 'w:author="Ada" w:date="2026-03-01T10:00:00Z"';
    const from = `<w:moveFromRangeStart w:id="1" w:name="move1" ${by}/><w:moveFrom w:id="2" ${by}>${r('Here. ')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;
    const to = `<w:moveToRangeStart w:id="3" w:name="move1" ${by}/><w:moveTo w:id="4" ${by}>${r(' Here.')}</w:moveTo><w:moveToRangeEnd w:id="3"/>`;
    const file = await read({ body: p(from + r('There.') + to) });
    expect(file.blocks[0]?.text).toBe('There. Here.');
    expect(file.trackedChanges.map(({ kind, text, move }) => [kind, text, move])).toEqual([
      ['MOVE_FROM', 'Here. ', 'move1'],
      ['MOVE_TO', ' Here.', 'move1'],
    ]);
  });

  it('knows changes of formatting and which formats stood before', async () => {
    const by = 'w:author="Ada"';
    const run = r('bold', `<w:b/><w:rPrChange w:id="1" ${by}><w:rPr><w:i/></w:rPr></w:rPrChange>`);
    const paragraph = p(run, `<w:outlineLvl w:val="1"/><w:pPrChange w:id="2" ${by}><w:pPr/></w:pPrChange>`);
    const now = await read({ body: p('First') + paragraph });
    expect(now.blocks[1]?.kind).toBe('HEADING');
    expect(now.trackedChanges.map(brief)).toEqual([
      ['FORMATTING', 'bold', 1, 0, 4],
      ['PARAGRAPH_FORMATTING', '', 1, 4, 4],
    ]);
    expect((await read({ body: paragraph }, 'REJECT')).blocks).toEqual([
      { kind: 'PARAGRAPH', text: 'bold', marks: [{ kind: 'EMPHASIS', start: 0, end: 4 }] },
    ]);
  });

  it('follows rows that came and went', async () => {
    const row = (words: string, properties = '') => `<w:tr>${properties}<w:tc>${p(words)}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('stays')}${row('came', rowInserted)}${row('went', rowDeleted)}</w:tbl>`;
    const file = await read({ body: table });
    expect(file.blocks.map(({ text, cell }) => [text, cell?.row])).toEqual([
      ['stays', 0],
      ['came', 1],
    ]);
    expect(file.trackedChanges.map(({ kind, text, block }) => [kind, text, block])).toEqual([
      ['ROW_INSERTION', 'came', 1],
      ['ROW_DELETION', 'went', 0],
    ]);
    expect((await read({ body: table }, 'REJECT')).blocks.map(({ text }) => text)).toEqual(['stays', 'went']);
  });

  it('keeps a text from which everything was deleted apart from an empty one', async () => {
    const file = await read({ body: p(deleted('All gone')) + p('Rest') });
    expect(file.blocks.map(({ text }) => text)).toEqual(['Rest']);
    expect(file.trackedChanges.map(brief)).toEqual([['DELETION', 'All gone', 0, 0, 0]]);
  });
});

describe('comments', () => {
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, words: string[], paragraph: string, author = 'Ada') =>
    `<w:comment w:id="${id}" w:author="${author}" w:initials="${author[0]}" w:date="2026-03-01T10:00:00Z">${words.map((line, index) => `<w:p${index === words.length - 1 ? ` w14:paraId="${paragraph}"` : ''}>${r(line)}</w:p>`).join('')}</w:comment>`;

  it('come with author, date, words, replies and the range on which they stand', async () => {
    const file = await read({
      body: p(r('See ') + start(1) + start(2) + r('this')) + p('and') + p(r('that') + end(1) + end(2) + r(' there')),
      comments: comment(1, ['First line', 'Second line'], 'AA') + comment(2, ['I agree'], 'BB', 'Ben'),
      commentsExtended:
        '<w15:commentEx w15:paraId="AA" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/>',
    });
    const range = { firstBlock: 0, start: 4, lastBlock: 2, end: 4 };
    expect(file.comments).toEqual([
      {
        id: '1',
        author: 'Ada',
        initials: 'A',
        date: '2026-03-01T10:00:00Z',
        text: 'First line\nSecond line',
        resolved: true,
        range,
      },
      {
        id: '2',
        parentId: '1',
        author: 'Ben',
        initials: 'B',
        date: '2026-03-01T10:00:00Z',
        text: 'I agree',
        resolved: false,
        range,
      },
    ]);
  });

  it('stay in place through trimming, deletions and empty paragraphs', async () => {
    const file = await read({
      body:
        p(r('  ') + start(1) + r('Led') + end(1) + r('  ')) +
        p(start(2) + deleted('gone') + end(2) + r('kept')) +
        p(start(3) + end(3)) +
        p('Last') +
        p(start(4) + end(4)),
      comments: [1, 2, 3, 4].map((id) => comment(id, ['?'], `P${id}`)).join(''),
    });
    expect(
      file.comments.map(({ range }) => range && [range.firstBlock, range.start, range.lastBlock, range.end]),
    ).toEqual([
      [0, 0, 0, 3],
      [1, 0, 1, 0],
      [2, 0, 2, 0],
      [2, 4, 2, 4],
    ]);
  });

  it('stand on table cells, in notes and at a mere sign, or nowhere', async () => {
    const file = await read({
      body:
        `<w:tbl><w:tr><w:tc>${p('a') + p(start(1) + r('b') + end(1))}</w:tc></w:tr></w:tbl>` +
        p(`${r('Word')}<w:r><w:commentReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="9"/></w:r>`),
      footnotes: `<w:footnote w:id="9">${p(r(' A ') + start(3) + r('note') + end(3))}</w:footnote>`,
      comments: [1, 2, 3, 4].map((id) => comment(id, ['?'], `P${id}`)).join(''),
    });
    expect(
      file.comments.map(({ range }) => range && [range.firstBlock, range.start, range.lastBlock, range.end]),
    ).toEqual([[0, 2, 0, 3], [1, 4, 1, 4], [2, 2, 2, 6], undefined]);
  });
});
