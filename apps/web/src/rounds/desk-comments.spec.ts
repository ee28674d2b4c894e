import { matches, nextOpen, type DeskComment } from './desk-comments';

const comment = (id: string, more: Partial<DeskComment> = {}): DeskComment => ({
  id,
  reference: `WG1-X-LC1-${id}`,
  type: 'GENERAL',
  text: 'Text',
  proposedChange: null,
  onBehalfOf: null,
  submittedAt: '2026-11-24T08:00:00Z',
  editedAt: null,
  withdrawnAt: null,
  parentId: null,
  viewerCan: [],
  author: { id: 'p', name: 'Demo Member' },
  affiliation: null,
  round: { id: 'r', code: 'LC1' },
  anchor: { kind: 'DOCUMENT', blockId: null, start: null, end: null, exact: null },
  disposition: null,
  placement: null,
  correctedDispositions: [],
  replies: [],
  ...more,
});
const disposed: Partial<DeskComment> = {
  disposition: { kind: 'NOTED', rationale: 'Seen.', number: 1, disposedAt: '2026-11-24T09:00:00Z', disposedBy: null },
};

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

  it('goes on to the next open comment, then to those left above', () => {
    const list = [comment('1'), comment('2', disposed), comment('3'), comment('4', disposed)];
    expect(nextOpen(list, '1')?.id).toBe('3');
    expect(nextOpen(list, '3')?.id).toBe('1');
  });

  it('stays when nothing is open any more', () => {
    expect(nextOpen([comment('1'), comment('2', disposed)], '1')).toBeNull();
  });
});
