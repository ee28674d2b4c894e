/**
 * Which conditions a kind of document asks for on the way into a stage: data of the coalition. The house has its own
 * list for each stage. What others rely on (that comments are answered, that a frozen text is the one decided on, that
 * a consensus is designated) holds for every kind; a few conditions may be left out, and others asked for earlier.
 */
import type { StageGuard } from './lifecycle';
import type { Stage } from './vocabulary';

/** What a kind asks for beside what always holds, by stage; the house's own list where a stage is absent. */
export type KindGuards = Partial<Record<Stage, readonly StageGuard[]>>;

/** Conditions of the house that a kind may leave out. */
export const WAIVABLE_GUARDS = [
  'HAS_EDITOR',
  'NO_UNDISPOSED_TECHNICAL',
  'RESPONSE_LIMIT_OVER',
  'SPONSORS_DISCLOSED',
] as const satisfies readonly StageGuard[];

/** Conditions that a kind may ask for at stages that do not by themselves. */
export const ADDABLE_GUARDS = [
  'HAS_EDITOR',
  'NO_UNDISPOSED_TECHNICAL',
  'ALL_DISPOSED',
  'REPORT_PUBLISHED',
  'RESPONSE_LIMIT_OVER',
  'MINORITY_STATED',
  'APPROVAL_DESIGNATED',
  'NO_UNRESOLVED_OBJECTION',
  'SPONSORS_DISCLOSED',
] as const satisfies readonly StageGuard[];

const isAmong = (list: readonly StageGuard[], guard: StageGuard): boolean => list.includes(guard);

/** One condition of a stage, as a coordinator sees it. */
export interface GateGuard {
  guard: StageGuard;
  holds: boolean;
  /** Whether no kind can leave it out. */
  locked: boolean;
  /** Whether the house asks for it at this stage. */
  usual: boolean;
}

/** What can be asked for at a stage, and what is: the house's own list first. */
export function gateGuards(usual: readonly StageGuard[], own?: readonly StageGuard[]): GateGuard[] {
  const kept = usual.map((guard) => {
    const locked = !isAmong(WAIVABLE_GUARDS, guard);
    return { guard, usual: true, locked, holds: locked || !own || isAmong(own, guard) };
  });
  const added = ADDABLE_GUARDS.filter((guard) => !isAmong(usual, guard)).map((guard) => ({
    ...{ guard, usual: false, locked: false },
    holds: own !== undefined && isAmong(own, guard),
  }));
  return [...kept, ...added];
}

/** The conditions that hold for a kind on the way into a stage. */
export function guardsInto(
  stage: Stage,
  usual: readonly StageGuard[],
  chosen: KindGuards | undefined,
): readonly StageGuard[] {
  const own = chosen?.[stage];
  return own ? gateGuards(usual, own).flatMap(({ guard, holds }) => (holds ? [guard] : [])) : usual;
}

/** Why a stage's conditions cannot be as somebody wants them, as a stable reason; null where they can. */
export function gateFault(usual: readonly StageGuard[], wanted: readonly StageGuard[]): string | null {
  const gate = gateGuards(usual);
  if (gate.some(({ guard, locked }) => locked && !isAmong(wanted, guard))) return 'locked';
  if (wanted.some((guard) => !gate.some((one) => one.guard === guard))) return 'not-at-this-stage';
  return new Set(wanted).size === wanted.length ? null : 'doubled';
}

/** What of the wanted conditions is a choice, as it is stored; null where it is what the house asks for anyway. */
export function chosenAt(usual: readonly StageGuard[], wanted: readonly StageGuard[]): readonly StageGuard[] | null {
  const gate = gateGuards(usual, wanted);
  if (gate.every(({ holds, usual: isUsual }) => holds === isUsual)) return null;
  return gate.flatMap(({ guard, holds, locked }) => (holds && !locked ? [guard] : []));
}
