import fc from 'fast-check';
import { ADDABLE_GUARDS, WAIVABLE_GUARDS, chosenAt, gateFault, gateGuards, guardsInto } from './kind-guards';
import type { LifecycleFacts, StageGuard } from './lifecycle';
import { STAGE_GUARDS, STAGE_RULES, advance, transitionGuards } from './lifecycle';
import type { Stage } from './vocabulary';
import { STAGES } from './vocabulary';

const LAST_CALL = STAGE_RULES.LAST_CALL.forward;
const PUBLISHED = STAGE_RULES.PUBLISHED.forward;

/** What nobody can leave out, written out by hand: on these others rely. */
const LOCKED: Partial<Record<Stage, StageGuard[]>> = {
  CALL_FOR_ADOPTION: ['HAS_REVISION', 'NO_OPEN_ROUND', 'MINIMUM_DAYS'],
  DRAFTING: ['NO_OPEN_ROUND'],
  LAST_CALL: ['HAS_REVISION', 'NO_UNFROZEN_CHANGES', 'NO_OPEN_ROUND', 'MINIMUM_DAYS'],
  CHAIR_GO_AHEAD: ['NO_OPEN_ROUND', 'ROUND_HELD', 'ALL_DISPOSED', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE'],
  WRITE_UP: ['NO_OPEN_ROUND', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE'],
  PUBLIC_CONSULTATION: ['NO_OPEN_ROUND', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE', 'MINIMUM_DAYS'],
  COALITION_APPROVAL: [
    'NO_OPEN_ROUND',
    'NO_UNFROZEN_CHANGES',
    'ALL_DISPOSED',
    'NO_SUBSTANTIVE_CHANGE',
    'REPORT_PUBLISHED',
    'MINORITY_STATED',
  ],
  PUBLISHED: [
    'NO_OPEN_ROUND',
    'NO_UNFROZEN_CHANGES',
    'NO_SUBSTANTIVE_CHANGE',
    'APPROVAL_DESIGNATED',
    'NO_UNRESOLVED_OBJECTION',
  ],
  SUPERSEDED: ['REASON_GIVEN'],
  PARKED: ['NO_OPEN_ROUND', 'REASON_GIVEN'],
  WITHDRAWN: ['NO_OPEN_ROUND', 'REASON_GIVEN'],
};

describe('what a kind asks for', () => {
  it.each(STAGES)('always holds into %s, whatever is chosen', (stage) => {
    const locked = gateGuards(STAGE_RULES[stage].forward).flatMap((one) => (one.locked ? [one.guard] : []));
    expect(locked).toEqual(LOCKED[stage] ?? []);
    expect(guardsInto(stage, STAGE_RULES[stage].forward, { [stage]: [] })).toEqual(locked);
  });

  it('is what the house asks for where nothing is chosen', () => {
    for (const stage of STAGES)
      for (const chosen of [undefined, {}])
        expect(guardsInto(stage, STAGE_RULES[stage].forward, chosen)).toEqual(STAGE_RULES[stage].forward);
  });

  it.each<[string, readonly StageGuard[], StageGuard[], StageGuard[]]>([
    ['an editor is not needed', LAST_CALL, ['NO_UNDISPOSED_TECHNICAL'], ['HAS_EDITOR']],
    ['sponsors are nobody’s business', PUBLISHED, [], ['SPONSORS_DISCLOSED']],
  ])('leaves out where %s', (_why, usual, chosen, left) => {
    const stage: Stage = usual === LAST_CALL ? 'LAST_CALL' : 'PUBLISHED';
    expect(guardsInto(stage, usual, { [stage]: chosen })).toEqual(usual.filter((guard) => !left.includes(guard)));
  });

  it('can be asked for earlier than by the house, after what the house asks', () => {
    expect(
      guardsInto('WRITE_UP', STAGE_RULES.WRITE_UP.forward, { WRITE_UP: ['SPONSORS_DISCLOSED', 'ALL_DISPOSED'] }),
    ).toEqual(['NO_OPEN_ROUND', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE', 'ALL_DISPOSED', 'SPONSORS_DISCLOSED']);
  });

  it.each<[string, StageGuard[], string | null]>([
    ['all of it', [...LAST_CALL], null],
    ['without an editor', LAST_CALL.filter((guard) => guard !== 'HAS_EDITOR'), null],
    ['with sponsors', [...LAST_CALL, 'SPONSORS_DISCLOSED'], null],
    ['without a revision', LAST_CALL.filter((guard) => guard !== 'HAS_REVISION'), 'locked'],
    ['nothing', [], 'locked'],
    ['with a reason', [...LAST_CALL, 'REASON_GIVEN'], 'not-at-this-stage'],
    ['with a round that was held', [...LAST_CALL, 'ROUND_HELD'], 'not-at-this-stage'],
    ['twice the same', [...LAST_CALL, 'HAS_EDITOR'], 'doubled'],
  ])('is wanted: %s', (_what, wanted, fault) => {
    expect(gateFault(LAST_CALL, wanted)).toBe(fault);
  });

  it('stores what is a choice, and nothing where it is the usual', () => {
    expect(chosenAt(LAST_CALL, LAST_CALL)).toBe(null);
    expect(
      chosenAt(
        LAST_CALL,
        LAST_CALL.filter((guard) => guard !== 'HAS_EDITOR'),
      ),
    ).toEqual(['NO_UNDISPOSED_TECHNICAL']);
    expect(
      chosenAt(
        PUBLISHED,
        PUBLISHED.filter((guard) => guard !== 'SPONSORS_DISCLOSED'),
      ),
    ).toEqual([]);
  });

  it('is what was wanted, whatever can be wanted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), fc.subarray([...STAGE_GUARDS]), (stage, extra) => {
        const usual: readonly StageGuard[] = STAGE_RULES[stage].forward;
        const wanted = [...new Set([...(LOCKED[stage] ?? []), ...extra])];
        if (gateFault(usual, wanted) !== null) return;
        const chosen = chosenAt(usual, wanted);
        expect([...guardsInto(stage, usual, chosen ? { [stage]: chosen } : {})].sort()).toEqual([...wanted].sort());
      }),
    );
  });

  it('names no condition that only the moment of asking can meet', () => {
    for (const guard of ['REASON_GIVEN', 'MINIMUM_DAYS', 'ROUND_HELD'] as const)
      expect([...ADDABLE_GUARDS, ...WAIVABLE_GUARDS]).not.toContain(guard);
  });
});

describe('a document of a kind', () => {
  const kindStages: Stage[] = ['DRAFTING', 'LAST_CALL', 'PUBLISHED'];
  it('is led by its kind’s conditions forward, and by the house’s aside and back', () => {
    const facts = {
      stage: 'DRAFTING',
      stageLeft: null,
      kindStages,
      kindGuards: { LAST_CALL: [], PARKED: [] },
    } as const;
    expect(transitionGuards(facts, 'LAST_CALL')).toEqual(LOCKED.LAST_CALL);
    expect(transitionGuards(facts, 'PARKED')).toEqual(LOCKED.PARKED);
    expect(transitionGuards({ ...facts, stage: 'LAST_CALL' }, 'DRAFTING')).toEqual(['NO_OPEN_ROUND', 'REASON_GIVEN']);
  });

  it('goes on where only what its kind leaves out is missing', () => {
    const facts: LifecycleFacts = {
      ...{ stage: 'DRAFTING', stageLeft: null, kindStages, revisionCount: 1, draftChanged: false, editorCount: 0 },
      ...{
        openRoundEndsAt: null,
        openRoundKinds: [],
        heldRounds: [],
        undisposedTechnical: 0,
        undisposed: 0,
        changesSinceLastCall: [],
      },
      ...{ unpublishedReports: 0, answersOut: [], minorityStated: false, approvalDesignated: false },
      ...{ unresolvedObjections: 0, sponsorsDisclosed: false, now: new Date() },
    };
    expect(advance(facts, { to: 'LAST_CALL' })).toMatchObject({ kind: 'UNMET', unmet: [{ guard: 'HAS_EDITOR' }] });
    expect(advance({ ...facts, kindGuards: { LAST_CALL: [] } }, { to: 'LAST_CALL' }).kind).toBe('ENTER');
    const early = { LAST_CALL: ['SPONSORS_DISCLOSED'] } as const;
    expect(advance({ ...facts, kindGuards: early }, { to: 'LAST_CALL' })).toMatchObject({
      unmet: [{ guard: 'SPONSORS_DISCLOSED' }],
    });
  });
});
