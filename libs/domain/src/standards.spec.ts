import type { EditionStandard, StandardFields } from './standards';
import { editionDifference, keptStandard, linkFault, standardFaults, standardKey, unmetForEdition } from './standards';

const fields = (over: Partial<StandardFields> = {}): StandardFields => ({
  name: 'Example Protocol',
  body: 'Example Body',
  identifier: 'EX 1',
  version: null,
  category: 'Names',
  rationale: 'It shows something.',
  link: null,
  ...over,
});

describe('a standard', () => {
  it.each([
    ['https://www.rfc-editor.org/info/rfc9364', null],
    ['http://example.org', null],
    [null, null],
    ['', 'not-a-web-link'],
    ['javascript:alert(1)', 'not-a-web-link'],
    ['data:text/html,hi', 'not-a-web-link'],
    ['ftp://example.org/x', 'not-a-web-link'],
    ['//example.org', 'not-a-web-link'],
    ['https://', 'not-a-web-link'],
    ['https:///x', 'not-a-web-link'],
    ['https://example.org/a b', 'not-a-web-link'],
    ['https://example.org/\u202Egnp', 'not-a-web-link'],
    [`https://example.org/${'x'.repeat(2_000)}`, 'too-long'],
  ])('links to the web alone: %s', (link, fault) => {
    expect(linkFault(link)).toBe(fault);
  });

  it('wants all but its version and its link', () => {
    const empty = keptStandard({ name: ' ', body: '', rationale: '\u200B' });
    expect(
      Object.entries(standardFaults(empty)).flatMap(([field, fault]) => (fault ? [`${field} ${fault}`] : [])),
    ).toEqual(['name required', 'body required', 'identifier required', 'category required', 'rationale required']);
    expect(Object.values(standardFaults(fields())).every((fault) => fault === null)).toBe(true);
    expect(standardFaults(fields({ rationale: 'x'.repeat(2_001), name: 'a\u0000' }))).toMatchObject({
      rationale: 'too-long',
      name: 'not-text',
    });
  });

  it('is kept on one line, its rationale apart', () => {
    expect(keptStandard({ ...fields(), name: '  a\n b\t', rationale: ' one\ntwo ', version: ' ', link: ' ' })).toEqual(
      fields({ name: 'a b', rationale: 'one\ntwo' }),
    );
  });

  it.each([
    ['IETF', 'RFC 8446', 'ietf', 'rfc8446', true],
    ['IETF', 'RFC 8446', 'ＩＥＴＦ', 'RFC 8446', true],
    ['IETF', 'RFC 8446', 'IETF', 'RFC 9846', false],
    ['IETF', 'RFC 8446', 'ISO', 'RFC 8446', false],
    ['a', 'bc', 'ab', 'c', false],
  ])('%s %s and %s %s', (body, identifier, otherBody, otherIdentifier, same) => {
    const [one, other] = [
      { body, identifier },
      { body: otherBody, identifier: otherIdentifier },
    ].map(standardKey);
    expect(one === other).toBe(same);
  });
});

describe('an edition', () => {
  it.each([
    [40, 40, 0, []],
    [40, 41, 0, []],
    [40, 38, 0, ['ENOUGH_STANDARDS 2']],
    [null, 1, 0, []],
    [null, 0, 0, ['ENOUGH_STANDARDS 1']],
    [0, 0, 0, ['ENOUGH_STANDARDS 1']],
    [2, 2, 1, ['STANDARDS_IN_STEP 1']],
    [3, 2, 2, ['ENOUGH_STANDARDS 1', 'STANDARDS_IN_STEP 2']],
  ])('wants %s, has %i, %i changed in the draft: %j', (wanted, listed, changedInDraft, unmet) => {
    const found = unmetForEdition({ wanted, listed, changedInDraft });
    expect(found.map(({ guard, count }) => `${guard} ${count}`)).toEqual(unmet);
  });
});

describe('the difference between two editions', () => {
  const one = (key: string, rank: number, over: Partial<StandardFields> = {}): EditionStandard => ({
    ...fields({ name: key, ...over }),
    ...{ key, rank, points: 0 },
  });
  const shown = (before: EditionStandard[], after: EditionStandard[]) => {
    const { added, removed, changed, moved } = editionDifference(before, after);
    return [
      ...added.map(({ key }) => `+${key}`),
      ...removed.map(({ key }) => `-${key}`),
      ...changed.map(({ after: { key }, fields: names }) => `~${key} ${names.join(' ')}`),
      ...moved.map(({ before: was, after: is }) => `${is.key} ${was.rank}>${is.rank}`),
    ];
  };

  it.each<[string, EditionStandard[], EditionStandard[], string[]]>([
    ['nothing between equal ones', [one('a', 1), one('b', 2)], [one('a', 1), one('b', 2)], []],
    ['what came and what went', [one('a', 1), one('b', 2)], [one('a', 1), one('c', 2)], ['+c', '-b']],
    ['two that changed places', [one('a', 1), one('b', 2)], [one('b', 1), one('a', 2)], ['b 2>1', 'a 1>2']],
    ['everything behind a new first', [one('a', 1)], [one('b', 1), one('a', 2)], ['+b', 'a 1>2']],
    ['a tie that broke', [one('a', 1), one('b', 1)], [one('a', 1), one('b', 2)], ['b 1>2']],
    [
      'fields, by name',
      [one('a', 1, { identifier: 'EX 1', version: null })],
      [one('a', 1, { identifier: 'EX 2', version: '2', link: 'https://example.org' })],
      ['~a IDENTIFIER VERSION LINK'],
    ],
    [
      'one that moved and changed is in both',
      [one('a', 1), one('b', 2)],
      [one('b', 1, { body: 'X' })],
      ['-a', '~b BODY', 'b 2>1'],
    ],
    ['everything against nothing', [], [one('a', 1)], ['+a']],
    ['nothing against everything', [one('a', 1)], [], ['-a']],
  ])('tells %s', (_, before, after, told) => {
    expect(shown(before, after)).toEqual(told);
  });

  it('takes one for another never because it reads the same', () => {
    const reads = { name: 'Same' };
    expect(shown([one('a', 1, reads)], [one('b', 1, reads)])).toEqual(['+b', '-a']);
  });
});
