import { blockRanges, type Block } from '@plenary/document';
import { highlightsOf, inReadingOrder, placeOf, withComment, type ReadComment } from './comment-places';

const blocks: Block[] = [
  { id: 'a', kind: 'HEADING', text: 'Title', level: 1 },
  { id: 'b', kind: 'PARAGRAPH', text: 'Some words here' },
];
const ranges = new Map(blockRanges(blocks).map((range) => [range.block.id, range]));

const comment = (id: string, anchor: Partial<ReadComment['anchor']>, more: Partial<ReadComment> = {}): ReadComment => ({
  id,
  reference: `WG1-X-LC1-${id}`,
  type: 'GENERAL',
  addressed: null,
  objections: [],
  applied: null,
  text: 'Text',
  proposedChange: null,
  onBehalfOf: null,
  jointOf: null,
  question: null,
  submittedAt: '2026-11-24T08:00:00Z',
  late: false,
  editedAt: null,
  withdrawnAt: null,
  version: 1,
  campaign: null,
  supporters: [],
  moderation: null,
  parentId: null,
  viewerCan: [],
  author: { id: 'p', name: 'Demo Member' },
  affiliation: null,
  round: { id: 'r', code: 'LC1' },
  anchor: { kind: 'DOCUMENT', blockId: null, start: null, end: null, exact: null, ...anchor },
  disposition: null,
  placement: null,
  replies: [],
  ...more,
});
const placement = (
  status: 'EDITED' | 'ORPHANED',
  start: number | null,
  end: number | null,
): ReadComment['placement'] => ({
  status,
  start,
  end,
  exact: null,
  blockId: null,
  candidates: [],
  decidedBy: null,
  revision: { id: 'v', number: 2 },
});

describe('where comments stand', () => {
  const passage = comment('1', { kind: 'PASSAGE', start: 11, end: 16 });

  it('is the anchor in the round’s own revision', () => {
    expect(placeOf(passage, ranges)).toEqual({ start: 11, end: 16, whole: false });
    expect(placeOf(comment('2', { kind: 'BLOCK', blockId: 'b' }), ranges)).toEqual({ start: 6, end: 21, whole: true });
  });

  it('is the placement in a later one, and nowhere when the words are gone', () => {
    expect(placeOf({ ...passage, placement: placement('EDITED', 6, 10) }, ranges)).toEqual({
      start: 6,
      end: 10,
      whole: false,
    });
    expect(placeOf({ ...passage, placement: placement('ORPHANED', null, null) }, ranges)).toBeNull();
  });

  it('marks nothing for a comment that was withdrawn', () => {
    expect(highlightsOf([{ ...passage, withdrawnAt: '2026-11-24T09:00:00Z' }], ranges, null)).toEqual([]);
  });

  it('reads the whole first, then down the text, then what lost its place', () => {
    const lost = comment('9', { kind: 'PASSAGE', start: 0, end: 5 }, { placement: placement('ORPHANED', null, null) });
    const order = inReadingOrder(
      [lost, passage, comment('3', { kind: 'BLOCK', blockId: 'a' }), comment('4', {})],
      ranges,
    );
    expect(order.map(({ id }) => id)).toEqual(['4', '3', '1', '9']);
  });
});

describe('a comment that came in', () => {
  it('is added once, however often it is told', () => {
    const one = comment('1', {});
    expect(withComment(withComment([], one), one)).toEqual([one]);
  });

  it('keeps its replies and its place when a mutation tells it without them', () => {
    const known = comment(
      '1',
      {},
      { replies: [comment('2', {}, { parentId: '1' })], placement: placement('EDITED', 1, 2) },
    );
    const { replies: _replies, placement: _placement, ...news } = comment('1', {}, { text: 'Other words' });
    expect(withComment([known], news)).toEqual([{ ...known, text: 'Other words' }]);
  });

  it('goes below the comment it replies to', () => {
    const [parent] = withComment([comment('1', {})], comment('2', {}, { parentId: '1' }));
    expect(parent?.replies.map(({ id }) => id)).toEqual(['2']);
  });
});
