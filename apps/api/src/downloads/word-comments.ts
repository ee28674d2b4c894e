/**
 * A round's comments as a Word file carries them: each at its passage in the revision that is written, replies below
 * it, and its disposition as the last reply. Each begins with its reference, by which it is known again when the file
 * comes back, so that nothing is taken twice.
 */
import type { Comment } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { ImportedComment } from '@plenary/formats';
import { spanAt } from '@plenary/formats';
import type { Messages } from '@plenary/ui';
import { seenReplies } from '../comments/seen-comments';
import type { RequestContext } from '../platform/context';
import type { RevisionRow } from '../documents/documents.loader';

export async function wordComments(
  t: Messages['t'],
  context: RequestContext,
  comments: readonly Comment[],
  revision: RevisionRow,
  blocks: readonly Block[],
): Promise<ImportedComment[]> {
  const written = await Promise.all(
    comments.filter(isSaid).map((comment) => thread(t, context, comment, revision, blocks)),
  );
  return written.flat();
}

/**
 * What was taken back is gone; what a chair withholds is in no file, not even in hers: files are mailed on to people
 * who may not read it.
 */
const isSaid = ({ withdrawnAt, hiddenAt }: Comment): boolean => withdrawnAt === null && hiddenAt === null;

async function thread(
  t: Messages['t'],
  context: RequestContext,
  comment: Comment,
  revision: RevisionRow,
  blocks: readonly Block[],
): Promise<ImportedComment[]> {
  const [own, replies, dispositions, question, place] = await Promise.all([
    said(t, context, comment),
    seenReplies(context, comment),
    context.read.dispositions.load(comment.id),
    comment.questionId && context.read.question.load(comment.questionId),
    placeIn(context, comment, revision),
  ]);
  const [disposition] = dispositions;
  const standing = replies.filter(isSaid);
  const answers = await Promise.all(standing.map((reply) => said(t, context, reply)));
  const lost = !place && comment.exact ? [t('download.lostPlace', { words: comment.exact.slice(0, 500) })] : [];
  const asked = question ? [t('question.cited', { number: question.number, text: question.text })] : [];
  const above: ImportedComment = {
    ...own,
    text: [`${comment.reference} · ${t(`comment.type.${comment.type}`)}`, ...asked, ...lost, own.text].join('\n'),
    resolved: disposition !== undefined,
    // Word shows no comment without a place; what stands on the whole text stands at its beginning.
    range: place
      ? spanAt(blocks, place.start, place.end)
      : { firstBlock: 0, start: 0, lastBlock: 0, end: blocks[0]?.text.length ?? 0 },
  };
  const below = answers.map((answer, index): ImportedComment => ({
    ...answer,
    parentId: comment.id,
    text: `${standing[index]?.reference ?? ''} · ${t('download.reply')}\n${answer.text}`,
  }));
  if (!disposition) return [above, ...below];
  const by = disposition.disposedBy ? await context.read.person.load(disposition.disposedBy) : null;
  return [
    above,
    ...below,
    {
      id: `${comment.id}-disposition`,
      parentId: comment.id,
      author: by?.name ?? t('download.somebody'),
      date: disposition.disposedAt.toISOString(),
      text: `${comment.reference} · ${t(`disposition.${disposition.kind}`)}\n${disposition.rationale}`,
      resolved: true,
    },
  ];
}

/** Who says what and when: for what came from a file, as the file had it. */
async function said(t: Messages['t'], context: RequestContext, comment: Comment): Promise<ImportedComment> {
  const [person, origin, joint] = await Promise.all([
    context.read.person.load(comment.authorId),
    context.read.originOfComment.load(comment.id),
    comment.organisationId && context.read.organisation.load(comment.organisationId),
  ]);
  const name = person?.name ?? t('download.somebody');
  const whom = (joint || null)?.name ?? comment.onBehalfOf;
  const author = origin?.author ?? (whom ? t('download.onBehalfOf', { name, whom }) : name);
  const proposed = comment.proposedChange ? [t('download.proposed', { words: comment.proposedChange })] : [];
  return {
    id: comment.id,
    author,
    date: origin?.writtenAt ?? comment.submittedAt.toISOString(),
    text: [comment.text, ...proposed].join('\n'),
    resolved: false,
  };
}

/** Where a comment stands in a revision; null where it stands nowhere, or where a person has to decide. */
async function placeIn(
  context: RequestContext,
  comment: Comment,
  revision: RevisionRow,
): Promise<{ start: number; end: number } | null> {
  const round = await context.read.round.load(comment.roundId);
  const at =
    round?.revisionId === revision.id
      ? comment
      : (await context.read.placements.load(comment.id)).find((placement) => placement.revisionId === revision.id);
  if (!at || at.start === null || at.end === null || comment.anchorKind === 'DOCUMENT') return null;
  return { start: at.start, end: at.end };
}
