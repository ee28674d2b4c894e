import { byReference, grouped, inOrder, matches, nextOpen, type DeskComment } from './desk-comments';

const comment = (id: string, more: Partial<DeskComment> = {}): DeskComment => ({
  id,
  reference: `WG1-X-LC1-00${id}`,
  number: Number(id),
  type: 'GENERAL',
  text: 'Text',
  proposedChange: null,
  onBehalfOf: null,
  jointOf: null,
  question: null,
  submittedAt: '2026-11-24T08:00:00Z',
  withdrawnAt: null,
  viewerCan: [],
  author: { id: 'p', name: 'Demo Member' },
  affiliation: null,
  anchor: { kind: 'DOCUMENT', blockId: null, start: null, end: null, exact: null },
  disposition: null,
  dispositionCount: 0,
  replyCount: 0,
  supportCount: 0,
  moderated: false,
  placement: null,
  addressed: null,
  objection: null,
  applied: null,
  triage: null,
  recused: false,
  ...more,
});
const triage = { version: 1, assignee: null, controversial: false, duplicateOf: null, recommendation: null };
const disposed: Partial<DeskComment> = {
  disposition: {
    kind: 'NOTED',
    rationale: 'Seen.',
    number: 1,
    disposedAt: '2026-11-24T09:00:00Z',
    disposedBy: null,
    duplicateOf: null,
  },
};
const at = (start: number): Partial<DeskComment> => ({
  anchor: { kind: 'PASSAGE', blockId: 'b', start, end: start + 1, exact: 'x' },
});

describe('the desk', () => {
  it.each([
    ['open', true, false, false],
    ['done', false, true, false],
    ['all', true, true, true],
  ] as const)('shows under “%s” what belongs there', (filter, open, done, withdrawn) => {
    expect(matches(comment('1'), filter)).toBe(open);
    expect(matches(comment('1', disposed), filter)).toBe(done);
    expect(matches(comment('1', { withdrawnAt: '2026-11-24T09:00:00Z' }), filter)).toBe(withdrawn);
  });

  it('shows as mine what was given to me, and nothing to those who work elsewhere', () => {
    const mine = comment('1', { triage: { ...triage, assignee: { id: 'me', name: 'Me' } } });
    expect([matches(mine, 'mine', 'me'), matches(mine, 'mine', 'you'), matches(comment('2'), 'mine', null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    [{ respondBy: '', satisfaction: 'OBJECTS' }, null, true],
    [{ respondBy: '', satisfaction: 'SATISFIED' }, null, false],
    [null, { id: 'o', outcome: null }, true],
    [null, { id: 'o', outcome: 'OVERRULED' }, false],
    [null, null, false],
  ] as const)('shows objections that wait for somebody: %j, %j', (addressed, objection, shown) => {
    expect(matches(comment('1', { addressed, objection }), 'objections')).toBe(shown);
  });

  it('goes on to the next open comment, then to those left above', () => {
    const list = [comment('1'), comment('2', disposed), comment('3'), comment('4', disposed)];
    expect(nextOpen(list, '1')?.id).toBe('3');
    expect(nextOpen(list, '3')?.id).toBe('1');
  });

  it('stays when nothing is open any more', () => {
    expect(nextOpen([comment('1'), comment('2', disposed)], '1')).toBeNull();
  });

  it('sorts by reference, or by the place in the text', () => {
    const list = [comment('3', at(5)), comment('1', at(9)), comment('4'), comment('2', at(5))];
    expect(inOrder(list, 'reference').map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(inOrder(list, 'place').map(({ id }) => id)).toEqual(['4', '2', '3', '1']);
  });

  it('puts a heading with a count above each group', () => {
    const list = [comment('1', { type: 'TECHNICAL' }), comment('2'), comment('3', { type: 'TECHNICAL' })];
    expect(
      grouped(list, ({ type }) => type).map((item) =>
        item.kind === 'heading' ? `${item.key} ${item.count}` : item.key,
      ),
    ).toEqual(['TECHNICAL 2', '1', '3', 'GENERAL 1', '2']);
    expect(grouped(list, null).map(({ key }) => key)).toEqual(['1', '2', '3']);
  });

  it('finds the comment that a reference or its number means, never the same one', () => {
    const list = [comment('1'), comment('2')];
    expect(byReference(list, ' wg1-x-lc1-002 ', '1')?.id).toBe('2');
    expect(byReference(list, '2', '1')?.id).toBe('2');
    expect([byReference(list, '1', '1'), byReference(list, '9', '1'), byReference(list, '', '1')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
