import type { CallFacts, CallMove } from './consensus';
import { CALL_GUARDS, CALL_RULES, callState, isStale, moveCall, wroteAlone } from './consensus';
import { USUAL_DECISION_RULES } from './decision-rules';
import { CONSENSUS_CALL_STATES, type ConsensusCallState, type ChangeClass, type Designation } from './vocabulary';

const NOW = new Date('2026-12-04T12:00:00.000Z');
const BEFORE = new Date('2026-12-04T11:59:59.999Z');
const LATER = new Date('2026-12-11T12:00:00.000Z');

const MET: CallFacts = {
  state: 'PUBLISHED',
  designation: 'CONSENSUS',
  before: null,
  objectBy: BEFORE,
  objections: 0,
  wroteAlone: false,
  seconded: false,
  support: { voices: 0, stakeholderGroups: 0 },
  objecting: 0,
  rules: USUAL_DECISION_RULES,
  now: NOW,
};

/** The whole matrix by hand: where each move leads from each state; `—` where no way leads. */
const MATRIX = `
              EVALUATED  PUBLISHED  DESIGNATED STALE
  EVALUATE    EVALUATED  EVALUATED  —          —
  SECOND      EVALUATED  —          —          —
  PUBLISH     PUBLISHED  —          —          —
  OBJECT      —          PUBLISHED  —          —
  DESIGNATE   —          DESIGNATED —          —
`;

describe('the moves of a consensus call', () => {
  const [head = '', ...lines] = MATRIX.trim().split('\n');
  const states = head.trim().split(/\s+/) as ConsensusCallState[];

  it('are written over all states, and all moves', () => {
    expect(states).toEqual([...CONSENSUS_CALL_STATES]);
    expect(lines.map((line) => line.trim().split(/\s+/)[0])).toEqual(Object.keys(CALL_RULES));
  });

  it.each(lines.map((line) => line.trim().split(/\s+/)))('%s', (move = '', ...cells) => {
    const led = states.map((state) => moveCall({ ...MET, state }, move as CallMove));
    expect(led.map((step) => (step.kind === 'ENTER' ? step.to : '—'))).toEqual(cells);
  });

  it('ask each guard somewhere', () => {
    expect(new Set(Object.values(CALL_RULES).flatMap(({ guards }) => [...guards]))).toEqual(new Set(CALL_GUARDS));
  });
});

describe('a guard of a consensus call', () => {
  const rules = (more: Partial<CallFacts['rules']>) => ({ ...USUAL_DECISION_RULES, ...more });
  const wanting = { rules: rules({ supportingVoices: 3, stakeholderGroups: 2 }) };
  const objected = (designation: Designation, before: Designation | null) => ({ objections: 2, designation, before });

  it.each<[string, CallMove, Partial<CallFacts>, object[]]>([
    ['lets a text of many be called', 'PUBLISH', { state: 'EVALUATED' }, []],
    ['wants a second for a text of one', 'PUBLISH', { state: 'EVALUATED', wroteAlone: true }, [{ guard: 'SECONDED' }]],
    ['takes the second', 'PUBLISH', { state: 'EVALUATED', wroteAlone: true, seconded: true }, []],
    ['waits for the time to object', 'DESIGNATE', { objectBy: LATER }, [{ guard: 'OBJECTION_TIME_OVER', at: LATER }]],
    ['ends the time at its very instant', 'DESIGNATE', { objectBy: NOW }, []],
    [
      'wants objections answered',
      'DESIGNATE',
      objected('CONSENSUS', null),
      [{ guard: 'OBJECTIONS_ANSWERED', count: 2 }],
    ],
    ['lets who evaluated again keep to it', 'DESIGNATE', objected('CONSENSUS', 'CONSENSUS'), []],
    [
      'hears objections to another designation',
      'DESIGNATE',
      objected('DIVERGENCE', 'CONSENSUS'),
      [{ guard: 'OBJECTIONS_ANSWERED', count: 2 }],
    ],
    [
      'counts what is missing of support',
      'DESIGNATE',
      { ...wanting, support: { voices: 1, stakeholderGroups: 1 } },
      [
        { guard: 'ENOUGH_SUPPORT', count: 2 },
        { guard: 'ENOUGH_STAKEHOLDER_GROUPS', count: 1 },
      ],
    ],
    ['has enough support', 'DESIGNATE', { ...wanting, support: { voices: 3, stakeholderGroups: 2 } }, []],
    ['asks no support for divergence', 'DESIGNATE', { ...wanting, designation: 'DIVERGENCE' }, []],
    [
      'is never full while somebody objects',
      'DESIGNATE',
      { designation: 'FULL_CONSENSUS', objecting: 1 },
      [{ guard: 'NOBODY_OBJECTS', count: 1 }],
    ],
    ['leaves a consensus its minority', 'DESIGNATE', { objecting: 1 }, []],
  ])('%s', (_, move, given, unmet) => {
    const step = moveCall({ ...MET, ...given }, move);
    expect(step.kind === 'UNMET' ? step.unmet : []).toEqual(unmet);
    expect(step.kind).not.toBe('UNKNOWN');
  });
});

describe('the state of a call', () => {
  const revisions = (...classes: (ChangeClass | null)[]) =>
    classes.map((changeClass, index) => ({ number: index + 1, changeClass }));

  it.each<[string, Parameters<typeof callState>, ConsensusCallState]>([
    ['begins evaluated', [{ designated: false, published: false, revision: 1 }, revisions(null)], 'EVALUATED'],
    ['is published', [{ designated: false, published: true, revision: 1 }, revisions(null, 'EDITORIAL')], 'PUBLISHED'],
    ['is stale', [{ designated: false, published: true, revision: 1 }, revisions(null, 'SUBSTANTIVE')], 'STALE'],
    [
      'stays designated',
      [{ designated: true, published: true, revision: 1 }, revisions(null, 'NEW_MATTER')],
      'DESIGNATED',
    ],
  ])('%s', (_, [call, all], state) => {
    expect(callState(call, all)).toBe(state);
  });

  it('of an earlier revision holds until the substance changes', () => {
    const all = revisions(null, 'EDITORIAL', 'SUBSTANTIVE', 'MARKUP');
    expect([1, 2, 3, 4].map((number) => isStale(number, all))).toEqual([true, true, false, false]);
  });
});

describe('who wrote a text alone', () => {
  it.each([
    ['who edited and froze it all', { edited: ['a'], froze: ['a'], editors: [] }, true],
    ['nobody, where another changed the draft', { edited: ['a', 'b'], froze: ['a'], editors: ['a'] }, false],
    ['nobody, where another froze it', { edited: ['a'], froze: ['b'], editors: ['c'] }, false],
    ['the sole editor, whoever froze her words', { edited: ['a'], froze: ['b'], editors: ['a'] }, true],
    ['the sole editor of a text that was imported', { edited: [], froze: [], editors: ['a'] }, true],
    ['nobody, where there are two editors and no hands', { edited: [], froze: [], editors: ['a', 'b'] }, false],
    ['not who never touched it', { edited: ['b'], froze: ['b'], editors: ['b'] }, false],
  ])('is %s', (_, hands, expected) => {
    expect(wroteAlone('a', hands)).toBe(expected);
  });
});
