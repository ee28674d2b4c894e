/**
 * Offices: roles that carry something which has to lie in somebody's hands. An office that is given on passes what hangs
 * on it; an office that merely ends may leave nobody behind who answers for a group's rounds.
 */
import { UNDER_WAY } from './policy';
import type { Role, RoundState, Stage } from './vocabulary';

export const OFFICES = [
  'COORDINATOR',
  'SENIOR_POLICY_ADVISER',
  'CHAIR',
  'VICE_CHAIR',
  'SECRETARY',
  'LEAD_RESEARCHER',
  'EDITOR',
] as const satisfies readonly Role[];
export type Office = (typeof OFFICES)[number];

export const isOffice = (role: Role): role is Office => OFFICES.some((office) => office === role);

/** Whoever holds one of these in a group answers for its rounds. */
export const ROUND_LEADERS = ['CHAIR', 'VICE_CHAIR', 'SECRETARY'] as const satisfies readonly Role[];

export const leadsRounds = (role: Role): boolean => ROUND_LEADERS.some((leader) => leader === role);

/** What a group cannot be without: offices that nobody holds are said wherever the group stands. */
const NEEDED_OFFICES = ['CHAIR', 'EDITOR'] as const satisfies readonly Office[];

export const vacantOffices = (held: readonly Role[]): Office[] =>
  NEEDED_OFFICES.filter((office) => !held.includes(office));

/** A round as far as it matters whether somebody answers for it. */
export interface RoundInHand {
  code: string;
  state: RoundState;
  stage: Stage;
  /** How many of its comments have no disposition. */
  undisposed: number;
}

/** Until it has ended, and then while its comments wait for their answers in a document that goes on. */
export function needsSomebody({ state, stage, undisposed }: Omit<RoundInHand, 'code'>): boolean {
  if (state !== 'ENDED') return true;
  return undisposed > 0 && UNDER_WAY.some((one) => one === stage);
}

/** The rounds of a group for which nobody would answer any more, by how many leaders are left to it. */
export function roundsLeftAlone<Round extends RoundInHand>(rounds: readonly Round[], leadersLeft: number): Round[] {
  return leadersLeft > 0 ? [] : rounds.filter(needsSomebody);
}
