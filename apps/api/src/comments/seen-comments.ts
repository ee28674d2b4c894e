/**
 * Which comments of a round a viewer may know of: the one place that is asked wherever comments, their number or their
 * entries leave the server. Nobody but its author knows of a comment while the results of its round are hidden; the
 * loaders below `context.read` know no viewer, which is why their names say "any" and "all".
 */
import type { Comment, Entry, Round } from '@plenary/database';
import type { EntryKind } from '@plenary/domain';
import { maySeeComment, resultsAreHidden } from '@plenary/domain';
import type { RequestContext } from '../platform/context';
import type { RoundCounts } from '../rounds/rounds.loader';

export const ABOUT_A_COMMENT: readonly EntryKind[] = [
  'COMMENT_MADE',
  'COMMENT_EDITED',
  'COMMENT_WITHDRAWN',
  'COMMENT_SUPPORTED',
  'SUPPORT_WITHDRAWN',
  'COMMENT_MODERATED',
  'COMMENT_RESTORED',
  'COMMENT_DISPOSED',
  'DISPOSITION_CORRECTED',
  'PLACEMENT_CONFIRMED',
  'COMMENT_TRIAGED',
  'DISPOSITION_RECOMMENDED',
  'COMMENT_REOPENED',
  'CHANGE_APPLIED',
  'RECUSED',
  'DISPOSITION_ANSWERED',
  'OBJECTION_RAISED',
  'OBJECTION_DECIDED',
];

export async function hidesResults(context: RequestContext, roundId: string): Promise<boolean> {
  const round = await context.read.round.load(roundId);
  return round !== null && resultsAreHidden(round, await context.read.now());
}

/** Those of the comments of one round that the viewer may know of. */
export async function seenAmong<C extends { authorId: string }>(
  context: RequestContext,
  round: Pick<Round, 'id'>,
  comments: readonly C[],
): Promise<C[]> {
  const [whole, now] = await Promise.all([context.read.round.load(round.id), context.read.now()]);
  return whole ? comments.filter((comment) => maySeeComment(context.personId, whole, comment, now)) : [];
}

/** The same for comments of several rounds. */
export async function seenOf<C extends { authorId: string; roundId: string }>(
  context: RequestContext,
  comments: readonly C[],
): Promise<C[]> {
  const seen = await Promise.all(comments.map((comment) => seenAmong(context, { id: comment.roundId }, [comment])));
  return seen.flat();
}

/** Null also where the viewer may not know of it; whether she may know of its round is asked of that. */
export async function seenComment(context: RequestContext, id: string): Promise<Comment | null> {
  const comment = await context.read.anyComment.load(id);
  return comment && ((await seenAmong(context, { id: comment.roundId }, [comment]))[0] ?? null);
}

/** By number, replies apart. */
export async function seenOfRound(context: RequestContext, round: Pick<Round, 'id'>): Promise<Comment[]> {
  return seenAmong(context, round, await context.read.allOfRound.load(round.id));
}

export async function seenReplies(context: RequestContext, comment: Comment): Promise<Comment[]> {
  return seenAmong(context, { id: comment.roundId }, await context.read.allReplies.load(comment.id));
}

/** How many there are for the viewer, replies and withdrawn ones not counted. */
export async function seenCounts(context: RequestContext, round: Pick<Round, 'id'>): Promise<RoundCounts> {
  if (!(await hidesResults(context, round.id)))
    return (await context.read.allCounts.load(round.id)) ?? { roundId: round.id, comments: 0, undisposed: 0 };
  const own = (await seenOfRound(context, round)).filter(({ withdrawnAt }) => withdrawnAt === null);
  return { roundId: round.id, comments: own.length, undisposed: 0 };
}

/** Whether the viewer may know that this happened. */
export async function seesEntry(context: RequestContext, entry: Pick<Entry, 'kind' | 'subjectId'>): Promise<boolean> {
  if (!entry.subjectId || !ABOUT_A_COMMENT.includes(entry.kind)) return true;
  const comment = await context.read.anyComment.load(entry.subjectId);
  return !comment || (await seenAmong(context, { id: comment.roundId }, [comment])).length > 0;
}
