import fc from 'fast-check';
import type { AnswersOut } from './addressing';
import type { Guard, LifecycleFacts, TransitionRequest, UnmetGuard } from './lifecycle';
import {
  REVIEW_STAGES,
  STAGE_GUARDS,
  STAGE_RULES,
  advance,
  reachableStages,
  transitionGuards,
  wasInLastCall,
} from './lifecycle';
import type { RoundKind, Stage } from './vocabulary';
import { CHANGE_CLASSES, ROUND_KINDS, STAGES } from './vocabulary';

/**
 * The whole matrix, written down by hand and not derived from the table. A cell is `—` where no way leads, `free` where
 * nothing is asked, or one of these lists.
 */
const CELLS: Record<string, Guard[] | null> = {
  '—': null,
  free: [],
  aside: ['NO_OPEN_ROUND', 'REASON_GIVEN'],
  back: ['NO_OPEN_ROUND', 'REASON_GIVEN'],
  adopt: ['HAS_REVISION', 'NO_OPEN_ROUND', 'MINIMUM_DAYS'],
  draft: ['NO_OPEN_ROUND'],
  call: [
    'HAS_REVISION',
    'NO_UNFROZEN_CHANGES',
    'HAS_EDITOR',
    'NO_OPEN_ROUND',
    'NO_UNDISPOSED_TECHNICAL',
    'MINIMUM_DAYS',
  ],
  ahead: ['NO_OPEN_ROUND', 'ROUND_HELD', 'ALL_DISPOSED', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE'],
  write: ['NO_OPEN_ROUND', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE'],
  consult: ['NO_OPEN_ROUND', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE', 'MINIMUM_DAYS'],
  approve: [
    'NO_OPEN_ROUND',
    'NO_UNFROZEN_CHANGES',
    'ALL_DISPOSED',
    'NO_SUBSTANTIVE_CHANGE',
    'REPORT_PUBLISHED',
    'RESPONSE_LIMIT_OVER',
    'MINORITY_STATED',
  ],
  publish: [
    'NO_OPEN_ROUND',
    'NO_UNFROZEN_CHANGES',
    'NO_SUBSTANTIVE_CHANGE',
    'APPROVAL_DESIGNATED',
    'NO_UNRESOLVED_OBJECTION',
    'SPONSORS_DISCLOSED',
  ],
  why: ['REASON_GIVEN'],
};

/** The columns of every matrix below, in this order. */
const COLUMNS: Stage[] = [
  'PROPOSED',
  'CALL_FOR_ADOPTION',
  'DRAFTING',
  'LAST_CALL',
  'CHAIR_GO_AHEAD',
  'WRITE_UP',
  'PUBLIC_CONSULTATION',
  'COALITION_APPROVAL',
  'PUBLISHED',
  'SUPERSEDED',
  'PARKED',
  'WITHDRAWN',
];

interface Cell {
  from: string;
  to: Stage;
  guards: Guard[] | null;
}

function cellsOf(matrix: string): Cell[] {
  return matrix
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [from = '', ...cells] = line.trim().split(/\s+/);
      expect(cells).toHaveLength(12);
      return cells.map((cell, index) => {
        const guards = CELLS[cell];
        if (guards === undefined) throw new Error(`no such cell: ${cell}`);
        return { from, to: COLUMNS[index] as Stage, guards };
      });
    });
}

const WHOLE_WAY: Stage[] = [
  'PROPOSED',
  'CALL_FOR_ADOPTION',
  'DRAFTING',
  'LAST_CALL',
  'CHAIR_GO_AHEAD',
  'WRITE_UP',
  'PUBLIC_CONSULTATION',
  'COALITION_APPROVAL',
  'PUBLISHED',
];

//                     PROP ADOPT DRAFT CALL  AHEAD WRITE CONSULT APPROVE PUBL    SUPERS PARKED WITHDR
const WHOLE = `
  PROPOSED             —    adopt —     —     —     —     —       —       —       —      aside  aside
  CALL_FOR_ADOPTION    —    —     draft —     —     —     —       —       —       —      aside  aside
  DRAFTING             —    —     —     call  —     —     —       —       —       —      aside  aside
  LAST_CALL            —    —     back  —     ahead —     —       —       —       —      aside  aside
  CHAIR_GO_AHEAD       —    —     back  —     —     write —       —       —       —      aside  aside
  WRITE_UP             —    —     back  —     —     —     consult —       —       —      aside  aside
  PUBLIC_CONSULTATION  —    —     back  —     —     —     —       approve —       —      aside  aside
  COALITION_APPROVAL   —    —     back  —     —     —     —       —       publish —      aside  aside
  PUBLISHED            —    —     —     —     —     —     —       —       —       why    —      —
  SUPERSEDED           —    —     —     —     —     —     —       —       —       —      —      —
  PARKED               —    —     —     —     —     —     —       —       —       —      —      aside
  WITHDRAWN            —    —     —     —     —     —     —       —       —       —      —      —
`;

const GUIDELINE_WAY: Stage[] = [
  'PROPOSED',
  'DRAFTING',
  'LAST_CALL',
  'CHAIR_GO_AHEAD',
  'WRITE_UP',
  'PUBLIC_CONSULTATION',
  'COALITION_APPROVAL',
  'PUBLISHED',
];
const GUIDELINE = `
  PROPOSED             —    —     draft —     —     —     —       —       —       —      aside  aside
  CALL_FOR_ADOPTION    —    —     —     —     —     —     —       —       —       —      aside  aside
  DRAFTING             —    —     —     call  —     —     —       —       —       —      aside  aside
  LAST_CALL            —    —     back  —     ahead —     —       —       —       —      aside  aside
  CHAIR_GO_AHEAD       —    —     back  —     —     write —       —       —       —      aside  aside
  WRITE_UP             —    —     back  —     —     —     consult —       —       —      aside  aside
  PUBLIC_CONSULTATION  —    —     back  —     —     —     —       approve —       —      aside  aside
  COALITION_APPROVAL   —    —     back  —     —     —     —       —       publish —      aside  aside
  PUBLISHED            —    —     —     —     —     —     —       —       —       why    —      —
  SUPERSEDED           —    —     —     —     —     —     —       —       —       —      —      —
  PARKED               —    —     —     —     —     —     —       —       —       —      —      aside
  WITHDRAWN            —    —     —     —     —     —     —       —       —       —      —      —
`;

const SHORT_WAY: Stage[] = ['PROPOSED', 'DRAFTING', 'LAST_CALL', 'CHAIR_GO_AHEAD', 'COALITION_APPROVAL', 'PUBLISHED'];
// A document can stand in a stage that its kind has lost since: it can be laid aside, and a review can be taken back.
const SHORT = `
  PROPOSED             —    —     draft —     —     —     —       —       —       —      aside  aside
  CALL_FOR_ADOPTION    —    —     —     —     —     —     —       —       —       —      aside  aside
  DRAFTING             —    —     —     call  —     —     —       —       —       —      aside  aside
  LAST_CALL            —    —     back  —     ahead —     —       —       —       —      aside  aside
  CHAIR_GO_AHEAD       —    —     back  —     —     —     —       approve —       —      aside  aside
  WRITE_UP             —    —     back  —     —     —     —       —       —       —      aside  aside
  PUBLIC_CONSULTATION  —    —     back  —     —     —     —       —       —       —      aside  aside
  COALITION_APPROVAL   —    —     back  —     —     —     —       —       publish —      aside  aside
  PUBLISHED            —    —     —     —     —     —     —       —       —       why    —      —
  SUPERSEDED           —    —     —     —     —     —     —       —       —       —      —      —
  PARKED               —    —     —     —     —     —     —       —       —       —      —      aside
  WITHDRAWN            —    —     —     —     —     —     —       —       —       —      —      —
`;

const STRAIGHT_WAY: Stage[] = ['PROPOSED', 'COALITION_APPROVAL', 'PUBLISHED', 'SUPERSEDED'];
const STRAIGHT = `
  PROPOSED             —    —     —     —     —     —     —       approve —       —      aside  aside
  CALL_FOR_ADOPTION    —    —     —     —     —     —     —       —       —       —      aside  aside
  DRAFTING             —    —     —     —     —     —     —       —       —       —      aside  aside
  LAST_CALL            —    —     —     —     —     —     —       —       —       —      aside  aside
  CHAIR_GO_AHEAD       —    —     —     —     —     —     —       —       —       —      aside  aside
  WRITE_UP             —    —     —     —     —     —     —       —       —       —      aside  aside
  PUBLIC_CONSULTATION  —    —     —     —     —     —     —       —       —       —      aside  aside
  COALITION_APPROVAL   —    —     —     —     —     —     —       —       publish —      aside  aside
  PUBLISHED            —    —     —     —     —     —     —       —       —       why    —      —
  SUPERSEDED           —    —     —     —     —     —     —       —       —       —      —      —
  PARKED               —    —     —     —     —     —     —       —       —       —      —      aside
  WITHDRAWN            —    —     —     —     —     —     —       —       —       —      —      —
`;

// The rows are the stages that a parked document left; the last four are never left for PARKED.
const PARKED = `
  PROPOSED             free —     —     —     —     —     —       —       —       —      —      aside
  CALL_FOR_ADOPTION    —    free  —     —     —     —     —       —       —       —      —      aside
  DRAFTING             —    —     free  —     —     —     —       —       —       —      —      aside
  LAST_CALL            —    —     —     free  —     —     —       —       —       —      —      aside
  CHAIR_GO_AHEAD       —    —     —     —     free  —     —       —       —       —      —      aside
  WRITE_UP             —    —     —     —     —     free  —       —       —       —      —      aside
  PUBLIC_CONSULTATION  —    —     —     —     —     —     free    —       —       —      —      aside
  COALITION_APPROVAL   —    —     —     —     —     —     —       free    —       —      —      aside
  PUBLISHED            —    —     —     —     —     —     —       —       —       —      —      aside
  SUPERSEDED           —    —     —     —     —     —     —       —       —       —      —      aside
  PARKED               —    —     —     —     —     —     —       —       —       —      —      aside
  WITHDRAWN            —    —     —     —     —     —     —       —       —       —      —      aside
`;

describe('the matrix of stages', () => {
  it('is written over the twelve stages of the vocabulary', () => {
    expect([...STAGES]).toEqual(COLUMNS);
  });

  it.each([
    ['with all stages', WHOLE_WAY, WHOLE],
    ['without a call for adoption', GUIDELINE_WAY, GUIDELINE],
    ['of the short way', SHORT_WAY, SHORT],
    ['without drafting', STRAIGHT_WAY, STRAIGHT],
  ])('holds for a kind %s', (_name, kindStages, matrix) => {
    const cells = cellsOf(matrix);
    expect(cells).toHaveLength(144);
    const said = cells.map(({ from, to }) => ({
      from,
      to,
      guards: transitionGuards({ stage: from as Stage, stageLeft: null, kindStages }, to),
    }));
    expect(said).toEqual(cells);
  });

  it('holds for a parked document, which goes back to the stage that it left', () => {
    const cells = cellsOf(PARKED);
    const said = cells.map(({ from, to }) => ({
      from,
      to,
      guards: transitionGuards({ stage: 'PARKED', stageLeft: from as Stage, kindStages: WHOLE_WAY }, to),
    }));
    expect(said).toEqual(cells);
  });

  it('names every stage to which a way leads, the way forward first', () => {
    const reach = (stage: Stage, stageLeft: Stage | null = null) =>
      reachableStages({ stage, stageLeft, kindStages: WHOLE_WAY });
    expect(reach('PROPOSED')).toEqual(['CALL_FOR_ADOPTION', 'PARKED', 'WITHDRAWN']);
    expect(reach('CALL_FOR_ADOPTION')).toEqual(['DRAFTING', 'PARKED', 'WITHDRAWN']);
    expect(reach('DRAFTING')).toEqual(['LAST_CALL', 'PARKED', 'WITHDRAWN']);
    expect(reach('LAST_CALL')).toEqual(['CHAIR_GO_AHEAD', 'DRAFTING', 'PARKED', 'WITHDRAWN']);
    expect(reach('CHAIR_GO_AHEAD')).toEqual(['WRITE_UP', 'DRAFTING', 'PARKED', 'WITHDRAWN']);
    expect(reach('WRITE_UP')).toEqual(['PUBLIC_CONSULTATION', 'DRAFTING', 'PARKED', 'WITHDRAWN']);
    expect(reach('PUBLIC_CONSULTATION')).toEqual(['COALITION_APPROVAL', 'DRAFTING', 'PARKED', 'WITHDRAWN']);
    expect(reach('COALITION_APPROVAL')).toEqual(['PUBLISHED', 'DRAFTING', 'PARKED', 'WITHDRAWN']);
    expect(reach('PUBLISHED')).toEqual(['SUPERSEDED']);
    expect(reach('SUPERSEDED')).toEqual([]);
    expect(reach('WITHDRAWN')).toEqual([]);
    expect(reach('PARKED', 'WRITE_UP')).toEqual(['WRITE_UP', 'WITHDRAWN']);
  });
});

const NOW = new Date('2026-12-04T12:00:00.000Z');
const LATER = new Date('2026-12-20T12:00:00.000Z');
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY);

const out = (round: string, respondBy: Date, addressed: number, answered: number): AnswersOut => ({
  round,
  respondBy,
  addressed,
  answered,
});

/** A document for which every condition is met. */
const MET: LifecycleFacts = {
  stage: 'PROPOSED',
  stageLeft: null,
  kindStages: WHOLE_WAY,
  revisionCount: 1,
  draftChanged: false,
  editorCount: 1,
  openRoundEndsAt: null,
  openRoundKinds: [],
  heldRounds: ['ADOPTION', 'LAST_CALL', 'PUBLIC'],
  undisposedTechnical: 0,
  undisposed: 0,
  changesSinceLastCall: [],
  unpublishedReports: 0,
  answersOut: [],
  minorityStated: true,
  approvalDesignated: true,
  unresolvedObjections: 0,
  sponsorsDisclosed: true,
  now: NOW,
};

type Given = Partial<LifecycleFacts> & Partial<TransitionRequest>;
interface GuardRow {
  guard: Guard;
  /** A way on which it is asked. */
  way: readonly [Stage, Stage];
  met: Given[];
  unmet: [Given, Omit<UnmetGuard, 'guard'>][];
}

const GUARD_ROWS: GuardRow[] = [
  {
    guard: 'HAS_REVISION',
    way: ['PROPOSED', 'CALL_FOR_ADOPTION'],
    met: [{ revisionCount: 1 }, { revisionCount: 40 }],
    unmet: [[{ revisionCount: 0 }, {}]],
  },
  {
    guard: 'NO_UNFROZEN_CHANGES',
    way: ['DRAFTING', 'LAST_CALL'],
    met: [{ draftChanged: false }],
    unmet: [[{ draftChanged: true }, {}]],
  },
  {
    guard: 'HAS_EDITOR',
    way: ['DRAFTING', 'LAST_CALL'],
    met: [{ editorCount: 1 }, { editorCount: 3 }],
    unmet: [[{ editorCount: 0 }, {}]],
  },
  {
    guard: 'NO_OPEN_ROUND',
    way: ['LAST_CALL', 'CHAIR_GO_AHEAD'],
    met: [{ openRoundEndsAt: null }],
    unmet: [[{ openRoundEndsAt: LATER }, { at: LATER }]],
  },
  {
    guard: 'NO_UNDISPOSED_TECHNICAL',
    way: ['DRAFTING', 'LAST_CALL'],
    // Comments that are not technical may wait.
    met: [{ undisposedTechnical: 0, undisposed: 7 }],
    unmet: [[{ undisposedTechnical: 2, undisposed: 7 }, { count: 2 }]],
  },
  {
    guard: 'ALL_DISPOSED',
    way: ['LAST_CALL', 'CHAIR_GO_AHEAD'],
    met: [{ undisposed: 0 }],
    unmet: [
      [{ undisposed: 1 }, { count: 1 }],
      [{ undisposed: 314 }, { count: 314 }],
    ],
  },
  {
    guard: 'ROUND_HELD',
    way: ['LAST_CALL', 'CHAIR_GO_AHEAD'],
    met: [{ heldRounds: ['LAST_CALL'] }, { heldRounds: ['TARGETED', 'LAST_CALL'] }],
    unmet: [
      [{ heldRounds: [] }, {}],
      [{ heldRounds: ['ADOPTION', 'PUBLIC', 'TARGETED'] }, {}],
    ],
  },
  {
    guard: 'MINIMUM_DAYS',
    way: ['DRAFTING', 'LAST_CALL'],
    met: [
      {},
      { round: null },
      { round: { closesAt: inDays(7), minimumDays: 7 } },
      { round: { closesAt: inDays(30), minimumDays: 7 } },
      { round: { closesAt: inDays(0), minimumDays: 0 } },
    ],
    unmet: [
      [{ round: { closesAt: new Date(inDays(7).getTime() - 1), minimumDays: 7 } }, { count: 7, at: inDays(7) }],
      [{ round: { closesAt: inDays(-1), minimumDays: 0 } }, { count: 0, at: inDays(0) }],
      [{ round: { closesAt: inDays(20), minimumDays: 21 } }, { count: 21, at: inDays(21) }],
    ],
  },
  {
    guard: 'NO_SUBSTANTIVE_CHANGE',
    way: ['CHAIR_GO_AHEAD', 'WRITE_UP'],
    met: [{ changesSinceLastCall: [] }, { changesSinceLastCall: ['MARKUP', 'EDITORIAL', 'EDITORIAL'] }],
    unmet: [
      [{ changesSinceLastCall: ['SUBSTANTIVE'] }, {}],
      [{ changesSinceLastCall: ['NEW_MATTER'] }, {}],
      [{ changesSinceLastCall: ['SUBSTANTIVE', 'EDITORIAL'] }, {}],
    ],
  },
  {
    guard: 'REASON_GIVEN',
    way: ['LAST_CALL', 'DRAFTING'],
    met: [{ reason: 'The scope changed.' }, { reason: ' 改 ' }],
    unmet: [
      [{ reason: undefined }, {}],
      [{ reason: null }, {}],
      [{ reason: '' }, {}],
      [{ reason: ' \n\t ' }, {}],
      [{ reason: '\u200b\u2060' }, {}],
    ],
  },
  {
    guard: 'REPORT_PUBLISHED',
    way: ['PUBLIC_CONSULTATION', 'COALITION_APPROVAL'],
    met: [{ unpublishedReports: 0 }],
    unmet: [[{ unpublishedReports: 2 }, { count: 2 }]],
  },
  {
    guard: 'RESPONSE_LIMIT_OVER',
    way: ['PUBLIC_CONSULTATION', 'COALITION_APPROVAL'],
    met: [
      { answersOut: [] },
      { answersOut: [out('TR1', NOW, 2, 0)] },
      // All have answered long before they had to.
      { answersOut: [out('TR1', inDays(9), 2, 2), out('PC1', inDays(12), 300, 300)] },
    ],
    unmet: [
      [
        { answersOut: [out('TR1', new Date(NOW.getTime() + 1), 2, 0)] },
        { at: new Date(NOW.getTime() + 1), round: 'TR1' },
      ],
      // The round that is said is the one whose answers are waited for.
      [
        { answersOut: [out('TR1', inDays(9), 2, 1), out('PC1', inDays(12), 300, 300)] },
        { at: inDays(9), round: 'TR1' },
      ],
    ],
  },
  {
    guard: 'MINORITY_STATED',
    way: ['PUBLIC_CONSULTATION', 'COALITION_APPROVAL'],
    met: [{ minorityStated: true }],
    unmet: [[{ minorityStated: false }, {}]],
  },
  {
    guard: 'APPROVAL_DESIGNATED',
    way: ['COALITION_APPROVAL', 'PUBLISHED'],
    met: [{ approvalDesignated: true }],
    unmet: [[{ approvalDesignated: false }, {}]],
  },
  {
    guard: 'NO_UNRESOLVED_OBJECTION',
    way: ['COALITION_APPROVAL', 'PUBLISHED'],
    met: [{ unresolvedObjections: 0 }],
    unmet: [[{ unresolvedObjections: 2 }, { count: 2 }]],
  },
  {
    guard: 'SPONSORS_DISCLOSED',
    way: ['COALITION_APPROVAL', 'PUBLISHED'],
    met: [{ sponsorsDisclosed: true }],
    unmet: [[{ sponsorsDisclosed: false }, {}]],
  },
];

function ask([stage, to]: readonly [Stage, Stage], given: Given) {
  const { reason = null, round = null, ...facts } = given;
  return advance({ ...MET, ...facts, stage }, { to, reason, round });
}

describe('a condition', () => {
  it('has a row here', () => {
    expect(GUARD_ROWS.map(({ guard }) => guard)).toEqual([...STAGE_GUARDS]);
  });

  it.each(GUARD_ROWS)('$guard is met', ({ way, met }) => {
    for (const given of met) expect(ask(way, given).kind).toBe('ENTER');
  });

  it.each(GUARD_ROWS)('$guard is the only one that is not met, with its facts', ({ guard, way, unmet }) => {
    for (const [given, says] of unmet) {
      expect(ask(way, given)).toEqual({ kind: 'UNMET', to: way[1], unmet: [{ guard, ...says }] });
    }
  });

  it('is named with all others that are not met, in the order of the way', () => {
    const transition = ask(['PUBLIC_CONSULTATION', 'COALITION_APPROVAL'], {
      openRoundEndsAt: LATER,
      draftChanged: true,
      undisposed: 3,
      changesSinceLastCall: ['NEW_MATTER'],
      unpublishedReports: 1,
      answersOut: [out('LC1', LATER, 3, 2)],
      minorityStated: false,
      // Not asked on this way.
      approvalDesignated: false,
      editorCount: 0,
    });
    expect(transition).toEqual({
      kind: 'UNMET',
      to: 'COALITION_APPROVAL',
      unmet: [
        { guard: 'NO_OPEN_ROUND', at: LATER },
        { guard: 'NO_UNFROZEN_CHANGES' },
        { guard: 'ALL_DISPOSED', count: 3 },
        { guard: 'NO_SUBSTANTIVE_CHANGE' },
        { guard: 'REPORT_PUBLISHED', count: 1 },
        { guard: 'RESPONSE_LIMIT_OVER', at: LATER, round: 'LC1' },
        { guard: 'MINORITY_STATED' },
      ],
    });
  });

  it.each<[string, readonly RoundKind[], Guard[]]>([
    ['of this stage', ['LAST_CALL'], ['NO_OPEN_ROUND']],
    ['of this stage beside another', ['LAST_CALL', 'TARGETED'], ['NO_OPEN_ROUND']],
    ['of another kind', ['TARGETED'], ['NO_OPEN_ROUND', 'ROUND_HELD']],
  ])('of a held round is not said beside an open one %s', (_what, openRoundKinds, named) => {
    const given = { openRoundEndsAt: LATER, openRoundKinds, heldRounds: [] };
    const transition = ask(['LAST_CALL', 'CHAIR_GO_AHEAD'], given);
    expect(transition.kind === 'UNMET' && transition.unmet.map(({ guard }) => guard)).toEqual(named);
  });

  it('of a held round is not asked where the stage that is left holds none', () => {
    const facts: LifecycleFacts = {
      ...MET,
      stage: 'DRAFTING',
      kindStages: ['DRAFTING', 'CHAIR_GO_AHEAD'],
      heldRounds: [],
    };
    expect(advance(facts, { to: 'CHAIR_GO_AHEAD' }).kind).toBe('ENTER');
  });
});

describe('entering a stage', () => {
  it.each<[Stage, Stage, RoundKind | null]>([
    ['PROPOSED', 'CALL_FOR_ADOPTION', 'ADOPTION'],
    ['CALL_FOR_ADOPTION', 'DRAFTING', null],
    ['DRAFTING', 'LAST_CALL', 'LAST_CALL'],
    ['LAST_CALL', 'CHAIR_GO_AHEAD', null],
    ['CHAIR_GO_AHEAD', 'WRITE_UP', null],
    ['WRITE_UP', 'PUBLIC_CONSULTATION', 'PUBLIC'],
    ['PUBLIC_CONSULTATION', 'COALITION_APPROVAL', null],
    ['COALITION_APPROVAL', 'PUBLISHED', null],
    ['PUBLISHED', 'SUPERSEDED', null],
    ['PUBLIC_CONSULTATION', 'DRAFTING', null],
    ['WRITE_UP', 'PARKED', null],
    ['WRITE_UP', 'WITHDRAWN', null],
  ])('%s → %s opens the round %s', (stage, to, opensRound) => {
    expect(ask([stage, to], { reason: 'So it was decided.' })).toEqual({ kind: 'ENTER', to, opensRound });
  });

  it.each<Stage>(['CALL_FOR_ADOPTION', 'LAST_CALL', 'PUBLIC_CONSULTATION'])(
    'opens no second round when %s is taken up after parking',
    (to) => {
      const facts: LifecycleFacts = { ...MET, stage: 'PARKED', stageLeft: to, draftChanged: true, undisposed: 9 };
      expect(advance(facts, { to })).toEqual({ kind: 'ENTER', to, opensRound: null });
    },
  );

  it('answers a way that does not exist without looking at conditions', () => {
    expect(ask(['PROPOSED', 'PUBLISHED'], {})).toEqual({ kind: 'UNKNOWN', to: 'PUBLISHED' });
    expect(ask(['DRAFTING', 'DRAFTING'], {})).toEqual({ kind: 'UNKNOWN', to: 'DRAFTING' });
  });
});

describe('the table of stages', () => {
  it('has a row for every stage, and each row names conditions once', () => {
    expect(Object.keys(STAGE_RULES).sort()).toEqual([...COLUMNS].sort());
    for (const { forward } of Object.values(STAGE_RULES)) expect(new Set(forward).size).toBe(forward.length);
  });

  it('uses every condition, and no other', () => {
    const used = new Set<Guard>(Object.values(STAGE_RULES).flatMap(({ forward }) => [...forward]));
    expect([...used].sort()).toEqual([...STAGE_GUARDS].sort());
  });

  it('counts as review what lies between drafting and publication', () => {
    expect([...REVIEW_STAGES]).toEqual([
      'LAST_CALL',
      'CHAIR_GO_AHEAD',
      'WRITE_UP',
      'PUBLIC_CONSULTATION',
      'COALITION_APPROVAL',
    ]);
  });
});

describe('for any facts', () => {
  const stage = fc.constantFrom(...STAGES);
  const count = fc.nat({ max: 3 });
  const instant = fc.integer({ min: -3, max: 30 }).map(inDays);
  const facts: fc.Arbitrary<LifecycleFacts> = fc.record({
    stage,
    stageLeft: fc.option(stage),
    kindStages: fc.subarray([...STAGES]),
    revisionCount: count,
    draftChanged: fc.boolean(),
    editorCount: count,
    openRoundEndsAt: fc.option(instant),
    openRoundKinds: fc.subarray([...ROUND_KINDS]),
    heldRounds: fc.subarray([...ROUND_KINDS]),
    undisposedTechnical: count,
    undisposed: count,
    changesSinceLastCall: fc.subarray([...CHANGE_CLASSES]),
    unpublishedReports: count,
    answersOut: fc.array(
      fc.record({ round: fc.constant('LC1'), respondBy: instant, addressed: count, answered: count }),
      { maxLength: 3 },
    ),
    minorityStated: fc.boolean(),
    approvalDesignated: fc.boolean(),
    unresolvedObjections: fc.nat(3),
    sponsorsDisclosed: fc.boolean(),
    now: fc.constant(NOW),
  });
  const request: fc.Arbitrary<TransitionRequest> = fc.record({
    to: stage,
    reason: fc.option(fc.constantFrom('', ' ', 'because')),
    round: fc.option(fc.record({ closesAt: instant, minimumDays: fc.nat({ max: 30 }) })),
  });

  it('leaves an ended document only from PUBLISHED to SUPERSEDED', () => {
    const ended = fc.constantFrom<Stage>('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN');
    fc.assert(
      fc.property(facts, ended, request, (given, from, wish) => {
        const { kind } = advance({ ...given, stage: from }, wish);
        const way = from === 'PUBLISHED' && wish.to === 'SUPERSEDED';
        expect(kind).toBe(way ? (wish.reason === 'because' ? 'ENTER' : 'UNMET') : 'UNKNOWN');
      }),
    );
  });

  it('publishes only with a designation, sponsors and no open round, and never out of PARKED', () => {
    fc.assert(
      fc.property(facts, request, (given, wish) => {
        const entered = advance(given, { ...wish, to: 'PUBLISHED' }).kind === 'ENTER';
        const may =
          given.stage !== 'PARKED' && given.approvalDesignated && given.sponsorsDisclosed && !given.openRoundEndsAt;
        expect(entered && !may).toBe(false);
      }),
    );
  });

  it('enters, names what is missing, or knows no way; and the stages it offers are those to which a way leads', () => {
    fc.assert(
      fc.property(facts, request, (given, wish) => {
        const frozen = Object.freeze(given);
        const guards = transitionGuards(frozen, wish.to);
        const transition = advance(frozen, wish);
        expect(transition.to).toBe(wish.to);
        expect(transition.kind === 'UNKNOWN').toBe(guards === null);
        expect(reachableStages(frozen).includes(wish.to)).toBe(guards !== null);
        if (transition.kind !== 'UNMET') return;
        const named = transition.unmet.map(({ guard }) => guard);
        expect(named.length).toBeGreaterThan(0);
        expect(named).toEqual(guards?.filter((guard) => named.includes(guard)));
      }),
    );
  });
});

it.each<[stage: Stage, was: boolean]>([
  ['PROPOSED', false],
  ['DRAFTING', false],
  ['LAST_CALL', true],
  ['CHAIR_GO_AHEAD', true],
  ['WRITE_UP', true],
  ['PUBLIC_CONSULTATION', true],
  ['COALITION_APPROVAL', true],
  ['PARKED', false],
])('a text at %s was before a last call: %s', (stage, was) => {
  expect(wasInLastCall(stage)).toBe(was);
});
