/**
 * What somebody does first, in a few steps, each of them a kind of entry: who founds a coalition sets it up, and in a
 * demo each role goes through one real task. A step is done when the thing is there, however it came to be.
 */
import type { Standing } from './policy';
import type { EntryKind, Role } from './vocabulary';

export const FIRST_TASK_KINDS = ['FOUND', 'COMMENT', 'BRING', 'DECIDE'] as const;
export type FirstTaskKind = (typeof FIRST_TASK_KINDS)[number];

export const FIRST_TASKS = {
  FOUND: ['COALITION_CREATED', 'GROUP_CREATED', 'ROLE_ASSIGNED', 'DOCUMENT_OPENED', 'ROUND_OPENED'],
  COMMENT: ['COMMENT_MADE', 'COMMENT_SUPPORTED', 'POSITION_STATED'],
  BRING: ['DOCUMENT_OPENED', 'ROUND_OPENED', 'MILESTONE_SET'],
  DECIDE: ['OBJECTION_DECIDED', 'CONSENSUS_EVALUATED', 'EVALUATION_PUBLISHED'],
} as const satisfies Record<FirstTaskKind, readonly EntryKind[]>;

/** Who leads a group and can bring it a text. */
export const BRINGING: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'SECRETARY'];

const isFounded = (there: ReadonlySet<EntryKind>): boolean => FIRST_TASKS.FOUND.every((step) => there.has(step));

/** The task of somebody in a coalition; `there` is what it has, of the steps of founding. Observers only read. */
export function firstTaskOf(
  { roles }: Standing,
  { coalitionId, demo, there }: { coalitionId: string; demo: boolean; there: ReadonlySet<EntryKind> },
): FirstTaskKind | null {
  const here = roles.filter((held) => held.coalitionId === coalitionId);
  const coordinates = here.some(({ role }) => role === 'COORDINATOR');
  if (coordinates && !isFounded(there)) return 'FOUND';
  if (!demo) return null;
  if (coordinates) return 'DECIDE';
  if (here.some(({ role }) => BRINGING.includes(role))) return 'BRING';
  return here.some(({ groupId, role }) => groupId !== null && role !== 'OBSERVER') ? 'COMMENT' : null;
}
