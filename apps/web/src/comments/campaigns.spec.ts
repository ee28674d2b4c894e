import { cardsOf } from './campaigns';
import type { ReadComment } from './comment-places';

const said = (id: string, author: string, campaign: string | null, more: Partial<ReadComment> = {}): ReadComment => ({
  id,
  reference: id,
  type: 'GENERAL',
  text: 'Keep it.',
  proposedChange: null,
  onBehalfOf: null,
  jointOf: null,
  question: null,
  submittedAt: '2026-11-24T08:00:00Z',
  late: false,
  editedAt: null,
  withdrawnAt: null,
  version: 1,
  campaign,
  supporters: [],
  moderation: null,
  parentId: null,
  viewerCan: [],
  author: { id: author, name: author },
  affiliation: null,
  round: { id: 'r', code: 'LC1' },
  anchor: { kind: 'DOCUMENT', blockId: null, start: null, end: null, exact: null },
  disposition: null,
  placement: null,
  addressed: null,
  objections: [],
  applied: null,
  replies: [],
  ...more,
});

describe('the cards of a margin', () => {
  it('show three hundred equal comments once, with everybody under the first', () => {
    const many = Array.from({ length: 300 }, (_, at) => said(`c${at}`, `p${at}`, 'same'));
    const { shown, members, cardOf } = cardsOf([said('x', 'p0', 'other'), ...many]);
    expect(shown.map(({ id }) => id)).toEqual(['x', 'c0']);
    expect(members.get('c0')).toHaveLength(300);
    expect([cardOf('c299'), cardOf('x'), cardOf(null)]).toEqual(['c0', 'x', null]);
  });

  it('show the viewer her own comment as the card of its campaign', () => {
    const mine = said('b', 'me', 'same', { viewerCan: ['EDIT_COMMENT'] });
    const { shown, members } = cardsOf([said('a', 'p', 'same'), mine, said('c', 'q', 'same')]);
    expect(shown.map(({ id }) => id)).toEqual(['b']);
    expect(members.get('b')?.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('keep apart what was answered on its own, another round, and what one person repeats', () => {
    const list = [
      said('a', 'p', 'same'),
      said('b', 'q', 'same', { replies: [said('r', 's', null)] }),
      said('c', 't', 'same', { round: { id: 'r2', code: 'LC2' } }),
      said('d', 'p', 'same'),
    ];
    expect(cardsOf(list).shown.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
