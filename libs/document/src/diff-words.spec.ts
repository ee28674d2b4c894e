import { diffWords, readPieces } from './diff-words';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ op, text }) => (op === 'SAME' ? text : op === 'DELETE' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('what changed, by words', () => {
  it.each([
    ['nothing', 'as it was', 'as it was', 'as it was'],
    ['a word', 'for five years', 'for seven years', 'for [-five-]{+seven+} years'],
    ['a whole word, not its letters', 'requirement', 'requirements', '[-requirement-]{+requirements+}'],
    ['an insertion', 'the draft', 'the second draft', 'the {+second +}draft'],
    ['a deletion at the end', 'yes, and no', 'yes', 'yes[-, and no-]'],
    ['words in a row as one piece', 'one two three', 'four five six', '[-one two three-]{+four five six+}'],
    ['everything', '', 'new', '{+new+}'],
    ['Chinese words', '设备获得安全更新', '设备获得免费更新', '设备获得[-安全-]{+免费+}更新'],
    ['Arabic words', 'لمدة خمس سنوات', 'لمدة سبع سنوات', 'لمدة [-خمس-]{+سبع+} سنوات'],
    ['an emoji', 'ok 😀', 'ok 😁', 'ok [-😀-]{+😁+}'],
  ])('shows %s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('reads back as either side', () => {
    const pieces = diffWords('a b c d', 'b x c e');
    expect(readPieces(pieces, 'OLD')).toBe('a b c d');
    expect(readPieces(pieces, 'NEW')).toBe('b x c e');
  });
});
