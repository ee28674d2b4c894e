import { STAGE_RULES } from './lifecycle';
import {
  ROUND_RULES,
  commentCode,
  commentReference,
  dueReminder,
  finalEnd,
  maySeeComment,
  minimumDays,
  movedReplies,
  replyPeriodFault,
  replyReference,
  resultsAreHidden,
  roundCode,
  roundState,
  takesLate,
} from './rounds';
import { ROUND_KINDS, STAGES } from './vocabulary';

describe('a round', () => {
  const opensAt = new Date('2026-11-20T09:00:00.000Z');
  const closesAt = new Date('2026-12-05T11:59:00.000Z');

  it.each([
    ['2026-11-20T08:59:59.999Z', 'SCHEDULED'],
    ['2026-11-20T09:00:00.000Z', 'OPEN'],
    ['2026-11-28T00:00:00.000Z', 'OPEN'],
    ['2026-12-05T11:58:59.999Z', 'OPEN'],
    ['2026-12-05T11:59:00.000Z', 'ENDED'],
    ['2026-12-05T11:59:00.001Z', 'ENDED'],
    ['2031-01-01T00:00:00.000Z', 'ENDED'],
  ])('is at %s %s', (now, state) => {
    expect(roundState({ opensAt, closesAt, repliesUntil: null }, new Date(now))).toBe(state);
  });

  it('is never open where it ends when it opens, or before', () => {
    expect(roundState({ opensAt, closesAt: opensAt, repliesUntil: null }, opensAt)).toBe('ENDED');
    expect(
      roundState({ opensAt: closesAt, closesAt: opensAt, repliesUntil: null }, new Date('2026-11-28T00:00:00.000Z')),
    ).toBe('SCHEDULED');
    expect(roundState({ opensAt: closesAt, closesAt: opensAt, repliesUntil: null }, closesAt)).toBe('ENDED');
  });
});

describe('the kinds of rounds', () => {
  it('are these', () => {
    expect(ROUND_RULES).toEqual({
      ADOPTION: { prefix: 'AD', stages: ['CALL_FOR_ADOPTION'], audience: 'GROUP', minimumDays: 7 },
      LAST_CALL: { prefix: 'LC', stages: ['LAST_CALL'], audience: 'COALITION', minimumDays: 7 },
      PUBLIC: { prefix: 'PC', stages: ['PUBLIC_CONSULTATION'], audience: 'PUBLIC', minimumDays: 21 },
      TARGETED: {
        prefix: 'TR',
        stages: ['DRAFTING', 'LAST_CALL', 'CHAIR_GO_AHEAD', 'WRITE_UP', 'PUBLIC_CONSULTATION', 'COALITION_APPROVAL'],
        audience: 'GROUP',
        minimumDays: 0,
      },
    });
  });

  it('may open in the stages that open them', () => {
    for (const stage of STAGES) {
      const kind = STAGE_RULES[stage].opensRound;
      if (kind) expect(ROUND_RULES[kind].stages).toEqual([stage]);
    }
  });

  it('last as long as the kind of document asks, be it no day at all', () => {
    expect(ROUND_KINDS.map((kind) => minimumDays(kind, {}))).toEqual([7, 7, 21, 0]);
    expect(minimumDays('LAST_CALL', { LAST_CALL: 0 })).toBe(0);
    expect(minimumDays('LAST_CALL', { LAST_CALL: 30 })).toBe(30);
    expect(minimumDays('PUBLIC', { LAST_CALL: 30 })).toBe(21);
  });

  // The coalition's days, the document kind's own, and what holds for a last call.
  it.each([
    [{}, {}, 7],
    [{}, { LAST_CALL: 0 }, 0],
    [{ LAST_CALL: 14 }, {}, 14],
    [{ LAST_CALL: 14 }, { LAST_CALL: 2 }, 14],
    [{ LAST_CALL: 14 }, { LAST_CALL: 30 }, 30],
    [{ LAST_CALL: 0 }, {}, 0],
    [{ LAST_CALL: 0 }, { LAST_CALL: 3 }, 3],
    [{ PUBLIC: 40 }, {}, 7],
  ])('with the coalition asking %j and the kind %j take %i days', (coalition, own, days) => {
    expect(minimumDays('LAST_CALL', own, coalition)).toBe(days);
  });
});

describe('a comment after the end', () => {
  const opensAt = new Date('2026-11-01T00:00:00.000Z');
  const closesAt = new Date('2026-11-20T00:00:00.000Z');
  const published = new Date('2026-11-25T00:00:00.000Z');

  it.each([
    ['2026-11-19T23:59:59.999Z', null, 'ACCEPT_AS_LATE', false],
    ['2026-11-20T00:00:00.000Z', null, 'ACCEPT_AS_LATE', true],
    ['2026-11-20T00:00:00.000Z', null, 'REFUSE', false],
    ['2026-11-26T00:00:00.000Z', published, 'ACCEPT_AS_LATE', false],
    ['2026-10-31T00:00:00.000Z', null, 'ACCEPT_AS_LATE', false],
  ] as const)('at %s, answers published %s, coalition says %s: taken %s', (now, reportPublishedAt, says, taken) => {
    expect(takesLate({ opensAt, closesAt, repliesUntil: null, reportPublishedAt }, says, new Date(now))).toBe(taken);
  });
});

describe('a reminder', () => {
  const long = { opensAt: new Date('2026-11-01T00:00:00.000Z'), closesAt: new Date('2026-11-20T00:00:00.000Z') };
  const days = (from: string) => ({ ...long, opensAt: new Date(from) });

  it.each([
    [long, '2026-10-30T00:00:00.000Z', null],
    [long, '2026-11-16T23:59:59.999Z', null],
    [long, '2026-11-17T00:00:00.000Z', 'THREE_DAYS'],
    [long, '2026-11-18T23:59:59.999Z', 'THREE_DAYS'],
    [long, '2026-11-19T00:00:00.000Z', 'ONE_DAY'],
    [long, '2026-11-19T23:59:59.999Z', 'ONE_DAY'],
    [long, '2026-11-20T00:00:00.000Z', 'CLOSED'],
    [long, '2026-11-26T23:59:59.999Z', 'CLOSED'],
    [long, '2026-11-27T00:00:00.000Z', null],
    [days('2026-11-18T00:00:00.000Z'), '2026-11-18T12:00:00.000Z', null],
    [days('2026-11-18T00:00:00.000Z'), '2026-11-19T12:00:00.000Z', 'ONE_DAY'],
    [days('2026-11-19T00:00:00.000Z'), '2026-11-19T12:00:00.000Z', null],
  ])('of %j at %s is %s', (round, now, due) => {
    expect(dueReminder(round, new Date(now))).toBe(due);
  });
});

describe('a reference', () => {
  it('names the kind of the round and its number', () => {
    expect(ROUND_KINDS.map((kind, index) => roundCode(kind, index + 1))).toEqual(['AD1', 'LC2', 'PC3', 'TR4']);
    expect(roundCode('LAST_CALL', 12)).toBe('LC12');
  });

  it.each([
    [1, 'WG1-IOT-LC1-001'],
    [42, 'WG1-IOT-LC1-042'],
    [999, 'WG1-IOT-LC1-999'],
    [1000, 'WG1-IOT-LC1-1000'],
    [12345, 'WG1-IOT-LC1-12345'],
  ])('of comment %i is %s', (number, reference) => {
    expect(commentReference('WG1', 'IOT', 'LC1', number)).toBe(reference);
  });

  it.each([
    [1, 'a'],
    [2, 'b'],
    [25, 'y'],
    [26, 'z'],
    [27, 'aa'],
    [28, 'ab'],
    [52, 'az'],
    [53, 'ba'],
    [702, 'zz'],
    [703, 'aaa'],
  ])('of reply %i ends with %s', (number, letters) => {
    expect(replyReference('WG1-IOT-LC1-042', number)).toBe(`WG1-IOT-LC1-042${letters}`);
  });

  it('is another one for every reply', () => {
    const references = Array.from({ length: 20_000 }, (_, index) => replyReference('X-', index + 1));
    expect(new Set(references).size).toBe(20_000);
  });
});

describe('a reply period', () => {
  const opensAt = new Date('2026-11-20T09:00:00.000Z');
  const closesAt = new Date('2026-12-05T11:59:00.000Z');
  const repliesUntil = new Date('2026-12-12T11:59:00.000Z');
  const round = { opensAt, closesAt, repliesUntil };

  it.each([
    ['2026-12-05T11:58:59.999Z', 'OPEN'],
    ['2026-12-05T11:59:00.000Z', 'REPLYING'],
    ['2026-12-12T11:58:59.999Z', 'REPLYING'],
    ['2026-12-12T11:59:00.000Z', 'ENDED'],
  ])('follows the end and is at %s %s', (now, state) => {
    expect(roundState(round, new Date(now))).toBe(state);
  });

  it('is the end for good, and none where there is none', () => {
    expect(finalEnd(round)).toEqual(repliesUntil);
    expect(finalEnd({ closesAt, repliesUntil: null })).toEqual(closesAt);
  });

  it.each([
    [null, null],
    ['2026-12-06T11:58:59.999Z', 'too-short'],
    ['2026-12-05T11:59:00.000Z', 'too-short'],
    ['2026-11-05T11:59:00.000Z', 'too-short'],
    ['2026-12-06T11:59:00.000Z', null],
    ['2027-02-03T11:59:00.000Z', null],
    ['2027-02-03T11:59:00.001Z', 'too-long'],
  ])('until %s is %s', (until, fault) => {
    expect(replyPeriodFault(closesAt, until === null ? null : new Date(until))).toBe(fault);
  });

  it('keeps its length where the end moves', () => {
    const later = new Date('2026-12-20T11:59:00.000Z');
    expect(movedReplies(round, later)).toEqual(new Date('2026-12-27T11:59:00.000Z'));
    expect(movedReplies({ closesAt, repliesUntil: null }, later)).toBeNull();
  });

  it('takes no late comment', () => {
    const late = { ...round, reportPublishedAt: null };
    expect(takesLate(late, 'ACCEPT_AS_LATE', new Date('2026-12-06T00:00:00.000Z'))).toBe(false);
    expect(takesLate(late, 'ACCEPT_AS_LATE', repliesUntil)).toBe(true);
  });
});

describe('results that are hidden until the end', () => {
  const opensAt = new Date('2026-11-20T09:00:00.000Z');
  const closesAt = new Date('2026-12-05T11:59:00.000Z');
  const repliesUntil = new Date('2026-12-12T11:59:00.000Z');
  const hiding = { opensAt, closesAt, repliesUntil, hidesResults: true, numberedAt: null };
  const [before, running, after] = ['2026-11-01', '2026-12-01', '2026-12-06'].map((day) => new Date(day)) as [
    Date,
    Date,
    Date,
  ];

  it.each([
    ['while it runs', hiding, running, true],
    ['before it opens', hiding, before, true],
    ['not in its reply period', hiding, after, false],
    ['not at the very end', hiding, closesAt, false],
    ['not where it hides nothing', { ...hiding, hidesResults: false }, running, false],
    ['not once they were shown, though it reopened', { ...hiding, numberedAt: before }, running, false],
  ])('are hidden %s', (_case, round, now, hidden) => {
    expect(resultsAreHidden(round, now)).toBe(hidden);
  });

  it.each([
    ['its author', 'amber', running, true],
    ['nobody else', 'birch', running, false],
    ['no visitor', null, running, false],
    ['everybody after the end', 'birch', closesAt, true],
    ['visitors too after the end', null, closesAt, true],
  ])('are seen by %s', (_who, person, now, sees) => {
    expect(maySeeComment(person, hiding, { authorId: 'amber' }, now)).toBe(sees);
  });

  it('have codes that no number could be', () => {
    const code = commentCode('WG1', 'IOT', 'PC1', Uint8Array.from([0, 31, 32, 255, 8, 9, 10, 7]));
    expect(code).toMatch(/^WG1-IOT-PC1-X[2-9A-HJ-NP-Z]{8}$/);
    expect(code).not.toBe(commentReference('WG1', 'IOT', 'PC1', 2));
  });
});
