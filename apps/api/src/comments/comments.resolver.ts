/** Comments and placements through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Comment, CommentVersion, Disposition, Person, Placement, Round } from '@plenary/database';
import type { Action } from '@plenary/domain';
import { viewerCan } from '@plenary/domain';
import type { ConfirmPlacementInput, EditCommentInput, MakeCommentInput, ModerateCommentInput } from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { OrganisationsService } from '../organisations/organisations.service';
import type { RequestContext } from '../platform/context';
import { RoundsService } from '../rounds/rounds.service';
import { CommentsService } from './comments.service';
import { ModerationService } from './moderation.service';
import { seenReplies } from './seen-comments';
import { SupportsService } from './supports.service';

const COMMENT_ACTIONS = [
  'EDIT_COMMENT',
  'WITHDRAW_COMMENT',
  'MODERATE_COMMENT',
  'SUPPORT_COMMENT',
  'DISPOSE_COMMENT',
  'CONFIRM_PLACEMENT',
  'ANSWER_DISPOSITION',
  'RAISE_OBJECTION',
] as const satisfies readonly Action[];

@Resolver('Comment')
export class CommentsResolver {
  constructor(
    private readonly comments: CommentsService,
    private readonly rounds: RoundsService,
    private readonly documents: DocumentsService,
    private readonly moderation: ModerationService,
    private readonly supports: SupportsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query()
  async comment(
    @Context() context: RequestContext,
    @Args('coalition') coalition: string,
    @Args('group') group: string,
    @Args('document') code: string,
    @Args('reference') reference: string,
  ): Promise<Comment | null> {
    const document = await this.documents.findByCode(context, coalition, group, code);
    return document && this.comments.findByReference(context, document, reference);
  }

  @Mutation()
  moderateComment(@Context() context: RequestContext, @Args('input') input: ModerateCommentInput): Promise<Comment> {
    return this.moderation.moderate(context, input);
  }

  @Mutation()
  supportComment(
    @Context() context: RequestContext,
    @Args('commentId') commentId: string,
    @Args('supports') supports: boolean,
  ): Promise<Comment> {
    return this.supports.support(context, commentId, supports);
  }

  @Mutation()
  makeComment(@Context() context: RequestContext, @Args('input') input: MakeCommentInput): Promise<Comment> {
    return this.comments.make(context, input);
  }

  @Mutation()
  editComment(@Context() context: RequestContext, @Args('input') input: EditCommentInput): Promise<Comment> {
    return this.comments.edit(context, input);
  }

  @Mutation()
  withdrawComment(@Context() context: RequestContext, @Args('commentId') commentId: string): Promise<Comment> {
    return this.comments.withdraw(context, commentId);
  }

  @Mutation()
  confirmPlacement(@Context() context: RequestContext, @Args('input') input: ConfirmPlacementInput): Promise<Comment> {
    return this.comments.confirmPlacement(context, input);
  }

  @ResolveField()
  round(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Round | null> {
    return context.read.round.load(comment.roundId);
  }

  @ResolveField()
  author(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(comment.authorId);
  }

  /** As it was when she spoke. */
  @ResolveField()
  affiliation(@Parent() { organisation, stakeholderGroup, region }: Comment) {
    return organisation || stakeholderGroup || region ? { organisation, stakeholderGroup, region } : null;
  }

  @ResolveField()
  question(@Parent() { questionId }: Comment, @Context() context: RequestContext) {
    return questionId && context.read.question.load(questionId);
  }

  @ResolveField()
  anchor(@Parent() { anchorKind: kind, blockId, start, end, exact }: Comment) {
    return { kind, blockId, start, end, exact };
  }

  @ResolveField()
  async placement(
    @Parent() comment: Comment,
    @Context() context: RequestContext,
    @Args('revision') number?: number,
  ): Promise<Placement | null> {
    const placements = await context.read.placements.load(comment.id);
    const revisions = await Promise.all(
      placements.map((placement) => context.read.revision.load(placement.revisionId)),
    );
    const numbered = placements.map((placement, index) => ({ placement, number: revisions[index]?.number ?? 0 }));
    const wanted = number ?? Math.max(...numbered.map((one) => one.number));
    return numbered.find((one) => one.number === wanted)?.placement ?? null;
  }

  @ResolveField()
  async disposition(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Disposition | null> {
    if (comment.dispositionNumber === null) return null;
    const all = await context.read.dispositions.load(comment.id);
    return all.find(({ number }) => number === comment.dispositionNumber) ?? null;
  }

  @ResolveField()
  editedBy(@Parent() { editedAt, editedBy, authorId }: Comment, @Context() context: RequestContext) {
    return editedAt && context.read.person.load(editedBy ?? authorId);
  }

  @ResolveField()
  withdrawnBy(@Parent() { withdrawnAt, withdrawnBy, authorId }: Comment, @Context() context: RequestContext) {
    return withdrawnAt && context.read.person.load(withdrawnBy ?? authorId);
  }

  @ResolveField()
  async correctedDispositions(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Disposition[]> {
    const all = await context.read.dispositions.load(comment.id);
    return all.filter(({ number }) => number !== comment.dispositionNumber);
  }

  @ResolveField()
  replies(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Comment[]> {
    return seenReplies(context, comment);
  }

  @ResolveField()
  async viewerCan(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Action[]> {
    const round = await context.read.round.load(comment.roundId);
    if (!round) return [];
    const subject = {
      ...(await this.rounds.subjectOf(context, round)),
      authorId: comment.authorId,
      reply: comment.parentId !== null,
    };
    const among: readonly Action[] = comment.parentId ? COMMENT_ACTIONS.slice(0, 3) : COMMENT_ACTIONS;
    if (comment.withdrawnAt) return [];
    const standing = await context.standing();
    const speaks = await this.organisations.speaksFor(context, comment);
    const isSpeaker = comment.organisationId !== null && speaks;
    const can = viewerCan(standing, subject, among).filter((action) => speaks || action !== 'EDIT_COMMENT');
    // Whoever speaks for the organisation changes and withdraws what it said; answers stay its author's.
    for (const action of isSpeaker ? (['WITHDRAW_COMMENT', 'EDIT_COMMENT'] as const) : [])
      if (!can.includes(action) && viewerCan(standing, { ...subject, isSpeaker }, [action]).length > 0)
        can.unshift(action);
    // Nobody supports herself, nor words that cannot be read.
    const own = comment.authorId === context.personId;
    return own || comment.hiddenAt ? can.filter((action) => action !== 'SUPPORT_COMMENT') : can;
  }
}

@Resolver('CommentVersion')
export class CommentVersionResolver {
  @ResolveField()
  async writtenBy(@Parent() version: CommentVersion, @Context() context: RequestContext): Promise<Person | null> {
    const author = version.writtenBy ?? (await context.read.anyComment.load(version.commentId))?.authorId;
    return author ? context.read.person.load(author) : null;
  }
}

@Resolver('Placement')
export class PlacementResolver {
  @ResolveField()
  revision(@Parent() placement: Placement, @Context() context: RequestContext) {
    return context.read.revision.load(placement.revisionId);
  }

  @ResolveField()
  async candidates(@Parent() placement: Placement, @Context() context: RequestContext) {
    const places = placement.candidates as unknown as { start: number; end: number }[];
    if (places.length === 0) return [];
    const revision = await context.read.revisionText.load(placement.revisionId);
    return places.map(({ start, end }) => ({ start, end, exact: revision?.canonicalText.slice(start, end) ?? '' }));
  }

  @ResolveField()
  decidedBy(@Parent() placement: Placement, @Context() context: RequestContext): Promise<Person | null> | null {
    return placement.decidedBy ? context.read.person.load(placement.decidedBy) : null;
  }
}
