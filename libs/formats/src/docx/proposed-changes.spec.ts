import fc from 'fast-check';
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
} from './word-file.fixture';

const proposals = async (body: string) => {
  const file = await readDocx(wordFile({ body }), { trackedChanges: 'PROPOSE' });
  return { texts: file.blocks.map(({ text }) => text), proposals: file.proposals, changes: file.trackedChanges };
};
const told = async (body: string) =>
  (await proposals(body)).proposals.map(({ kind, current, proposed }) => [kind, current, proposed]);
const by = (author: string, content: string) => content.replaceAll('w:author="Ada"', `w:author="${author}"`);

describe('tracked changes as proposals', () => {
  it('leave the text as it was, and make one proposal of what went and what came beside it', async () => {
    const { texts, proposals: all } = await proposals(p(r('The ') + deleted('old') + inserted(r('new')) + r(' text')));
    expect(texts).toEqual(['The old text']);
    expect(all).toEqual([
      {
        kind: 'REPLACEMENT',
        author: 'Ada',
        date: '2026-03-01T10:00:00Z',
        range: { firstBlock: 0, start: 4, lastBlock: 0, end: 7 },
        current: 'old',
        proposed: 'new',
        changes: [0, 1],
      },
    ]);
  });

  it.each([
    [
      'a deletion is its words and nothing instead',
      p(r('One ') + deleted('two ') + r('three')),
      [['DELETION', 'two ', '']],
    ],
    [
      'an insertion takes the word before it along',
      p(r('One ') + inserted(r('two ')) + r('three')),
      [['INSERTION', 'One ', 'One two ']],
    ],
    ['or the word after it', p(inserted(r('One ')) + r('two three')), [['INSERTION', 'two', 'One two']]],
    ['a part of a word is told as the word', p(r('the') + deleted('n') + r(' it')), [['DELETION', 'then', 'the']]],
    [
      'a sign is told with the word before it',
      p(r('Sets') + deleted(',') + inserted(r(';')) + r(' things')),
      [['REPLACEMENT', 'Sets,', 'Sets;']],
    ],
    ['in either order', p(r('a ') + inserted(r('new')) + deleted('old') + r(' b')), [['REPLACEMENT', 'old', 'new']]],
    [
      'changes apart are proposals apart',
      p(r('a ') + deleted('b') + r(' c ') + deleted('d') + r(' e')),
      [
        ['DELETION', 'b', ''],
        ['DELETION', 'd', ''],
      ],
    ],
    [
      'two people are two proposals, even in one place',
      p(r('a ') + deleted('b') + by('Ben', inserted(r('c'))) + r(' d')),
      [
        ['DELETION', 'b', ''],
        ['INSERTION', 'b', 'bc'],
      ],
    ],
    [
      'a new paragraph comes with its end',
      p('Before') + p(inserted(r('New')), markInserted) + p('After'),
      [['INSERTION', 'After', 'New\nAfter']],
    ],
    [
      'a paragraph that goes takes its end along',
      p('Before') + p(deleted('Gone'), markDeleted) + p('After'),
      [['DELETION', 'Gone\n', '']],
    ],
    [
      'a row that comes is told once',
      `<w:tbl><w:tr><w:tc>${p('stays')}</w:tc></w:tr><w:tr>${rowInserted}<w:tc>${p(inserted(r('came')))}</w:tc></w:tr></w:tbl>`,
      [['STRUCTURE', 'stays', 'stays\ncame']],
    ],
    [
      'a row that goes is told once, with all its cells',
      `<w:tbl><w:tr>${rowDeleted}<w:tc>${p(deleted('a'))}</w:tc><w:tc>${p(deleted('b'))}</w:tc></w:tr><w:tr><w:tc>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr></w:tbl>`,
      [['STRUCTURE', 'a\nb', '']],
    ],
    [
      'a change of format keeps its words',
      p(r('a ') + r('bold', '<w:b/><w:rPrChange w:id="9" w:author="Ada"><w:rPr/></w:rPrChange>') + r(' c')),
      [['FORMATTING', 'bold', 'bold']],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected);
  });

  it('tell a move once, with where it would go', async () => {
    const move = (way: string, words: string) =>
      `<w:${way}RangeStart w:id="1" w:name="m1"/><w:${way} w:id="2" w:author="Ada">${r(words)}</w:${way}><w:${way}RangeEnd w:id="1"/>`;
    const { proposals: all } = await proposals(
      p(move('moveFrom', 'Wandering.')) + p(`${r('Stays. ')}${move('moveTo', 'Wandering.')}`),
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      kind: 'MOVE',
      current: 'Wandering.',
      proposed: 'Wandering.',
      range: { firstBlock: 0, start: 0 },
      to: { firstBlock: 1 },
    });
  });

  it('name every tracked change in one proposal, whatever the edits were', async () => {
    const words = fc.constantFrom('alpha ', 'beta ', 'gamma', '😀 ', '漢字', ' ');
    const piece = fc
      .tuple(fc.constantFrom('stays', 'came', 'went'), words)
      .map(([way, text]) => (way === 'stays' ? r(text) : way === 'came' ? inserted(r(text)) : deleted(text)));
    const paragraph = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom('', markInserted, markDeleted))
      .map(([pieces, mark]) => p(pieces.join(''), mark));
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
        const { proposals: all, changes, texts } = await proposals(p('First.') + paragraphs.join('') + p('Last.'));
        expect(all.flatMap(({ changes: parts }) => parts).sort((a, b) => a - b)).toEqual(
          changes.map((_, index) => index),
        );
        for (const { range, current } of all) {
          expect(range.lastBlock).toBeLessThan(texts.length);
          expect(current).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });
});
