import { sdgGoals } from './sdg-goals';
import { compareSdgs, findSdg, goalOf, sdgCoverage, sdgReviews } from './sdgs';

/** How many targets each goal has, from the first to the last, and how many of them have a letter. */
const TARGETS = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19];
const LETTERED = [2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0];

const NONE = { groupId: null, documentId: null, sessionId: null };

describe('the goals', () => {
  const all = sdgGoals().flatMap(({ code, label, targets }) => [{ code, label }, ...targets]);

  it('are 17 with 169 targets', () => {
    expect(sdgGoals().map(({ code }) => code)).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)));
    expect(sdgGoals().map(({ targets }) => targets.length)).toEqual(TARGETS);
    expect(sdgGoals().map(({ targets }) => targets.filter(({ code }) => /[a-d]$/.test(code)).length)).toEqual(LETTERED);
    expect(TARGETS.reduce((sum, one) => sum + one, 0)).toBe(169);
  });

  it('have each a code and a short label of their own', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(17 + 169);
    expect(new Set(all.map(({ label }) => label)).size).toBe(17 + 169);
    for (const { label } of all) expect([label, label.length > 4 && label.length <= 56]).toEqual([label, true]);
  });

  it.each([
    ['9', 'Industry, innovation and infrastructure'],
    ['9.1', 'Reliable and resilient infrastructure for all'],
    ['9.c', 'Affordable access to the Internet'],
    ['3.d', 'Warning of risks to health'],
    ['16.10', 'Access to information, fundamental freedoms'],
    ['17.19', 'Measures of progress beyond output'],
  ])('are found by their code: %s', (code, label) => {
    expect(findSdg(code)).toEqual(expect.objectContaining({ code, label }));
    expect(goalOf(code)).toBe(code.split('.')[0]);
  });

  it.each(['', '0', '18', '9.6', '9.d', '9.', '.1', '17.a', '09', '9.01', ' 9', '9.1.1', 'toString', '9.C'])(
    'are no others: %j',
    (code) => expect(findSdg(code)).toBe(null),
  );

  it('stand in the order of their source', () => {
    const codes = all.map(({ code }) => code);
    expect([...codes].reverse().sort(compareSdgs)).toEqual(codes);
  });
});

describe('the coverage', () => {
  it('counts each subject once for a goal, and names the goals that nothing works towards', () => {
    const coverage = sdgCoverage([
      { ...NONE, code: '9', groupId: 'g' },
      { ...NONE, code: '9.1', groupId: 'g' },
      { ...NONE, code: '9.1', documentId: 'd' },
      { ...NONE, code: '9.c', documentId: 'e' },
      { ...NONE, code: '16.10', sessionId: 's' },
    ]);
    expect(coverage).toHaveLength(17);
    expect(coverage[8]).toEqual({ goal: '9', groups: 1, documents: 2, sessions: 0, targets: 2 });
    expect(coverage[15]).toEqual({ goal: '16', groups: 0, documents: 0, sessions: 1, targets: 1 });
    expect(coverage.filter((one) => one.groups + one.documents + one.sessions === 0)).toHaveLength(15);
  });
});

describe('a mapping is to be looked at anew', () => {
  const now = new Date('2026-11-27T12:00:00Z');
  const of = (at: string) => ({ reviewedAt: new Date(at) });

  it.each([
    ['2026-11-27T12:00:00Z', {}, []],
    ['2025-11-27T12:00:00Z', {}, []],
    ['2025-11-27T11:59:59Z', {}, ['LONG_AGO']],
    ['2026-01-01T00:00:00Z', { group: { state: 'ACTIVE' } }, []],
    ['2026-01-01T00:00:00Z', { group: { state: 'DORMANT' } }, []],
    ['2026-01-01T00:00:00Z', { group: { state: 'CONCLUDED' } }, ['SUBJECT_ENDED']],
    ['2026-01-01T00:00:00Z', { document: { stage: 'PUBLISHED' } }, []],
    ['2026-01-01T00:00:00Z', { document: { stage: 'WITHDRAWN' } }, ['SUBJECT_ENDED']],
    ['2020-01-01T00:00:00Z', { document: { stage: 'SUPERSEDED' } }, ['LONG_AGO', 'SUBJECT_ENDED']],
  ] as const)('where it was looked at on %s, of %j: %j', (at, subject, reviews) => {
    expect(sdgReviews(of(at), subject, now)).toEqual(reviews);
  });
});
