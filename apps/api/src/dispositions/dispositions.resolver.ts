/** What is done at the desk and by commenters, through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AppliedChange,
  Comment,
  Disposition,
  Document,
  InterestDeclaration,
  Person,
  Recommendation,
  Recusal,
  Reopening,
} from '@plenary/database';
import type { Action } from '@plenary/domain';
import { isAnswerable, isEntitled, satisfactionOf, viewerCan } from '@plenary/domain';
import type {
  AnswerDispositionInput,
  ApplyChangeInput,
  DecideObjectionInput,
  DeclareInterestInput,
  DisposeCommentInput,
  DisposeCommentsInput,
  RaiseObjectionInput,
  RecommendDispositionInput,
  RecuseMyselfInput,
  ReopenCommentInput,
  TriageCommentsInput,
} from '@plenary/graphql';
import { seenComment, seenOfRound } from '../comments/seen-comments';
import type { RequestContext } from '../platform/context';
import { RoundsService } from '../rounds/rounds.service';
import { deskComment, deskView } from './desk-comment';
import type { ObjectionRow } from './dispositions.loader';
import { DispositionsService } from './dispositions.service';
import { ObjectionsService } from './objections.service';
import { TriageService } from './triage.service';

const link = async (context: RequestContext, id: string | null) => {
  const comment = id === null ? null : await seenComment(context, id);
  return comment && { id: comment.id, reference: comment.reference };
};
const person = (context: RequestContext, id: string | null): Promise<Person | null> | null =>
  id === null ? null : context.read.person.load(id);

@Resolver('Comment')
export class CommentDispositionsResolver {
  constructor(
    private readonly dispositions: DispositionsService,
    private readonly triage: TriageService,
    private readonly objections_: ObjectionsService,
    private readonly rounds: RoundsService,
  ) {}

  @Mutation()
  disposeComment(@Context() context: RequestContext, @Args('input') input: DisposeCommentInput): Promise<Comment> {
    return this.dispositions.dispose(context, input);
  }

  @Mutation()
  disposeComments(@Context() context: RequestContext, @Args('input') input: DisposeCommentsInput): Promise<Comment[]> {
    return this.dispositions.disposeAll(context, input);
  }

  @Mutation()
  reopenComment(@Context() context: RequestContext, @Args('input') input: ReopenCommentInput): Promise<Comment> {
    return this.dispositions.reopen(context, input);
  }

  @Mutation()
  applyChange(@Context() context: RequestContext, @Args('input') input: ApplyChangeInput): Promise<Comment> {
    return this.dispositions.apply(context, input);
  }

  @Mutation()
  triageComments(@Context() context: RequestContext, @Args('input') input: TriageCommentsInput): Promise<Comment[]> {
    return this.triage.triage(context, input);
  }

  @Mutation()
  recommendDisposition(
    @Context() context: RequestContext,
    @Args('input') input: RecommendDispositionInput,
  ): Promise<Comment> {
    return this.triage.recommend(context, input);
  }

  @Mutation()
  recuseMyself(@Context() context: RequestContext, @Args('input') input: RecuseMyselfInput): Promise<Comment[]> {
    return this.triage.recuse(context, input);
  }

  @Mutation()
  answerDisposition(
    @Context() context: RequestContext,
    @Args('input') input: AnswerDispositionInput,
  ): Promise<Comment> {
    return this.objections_.answer(context, input);
  }

  @Mutation()
  raiseObjection(@Context() context: RequestContext, @Args('input') input: RaiseObjectionInput): Promise<Comment> {
    return this.objections_.raise(context, input);
  }

  @Mutation()
  withdrawObjection(
    @Context() context: RequestContext,
    @Args('objectionId') objectionId: string,
    @Args('reason') reason: string,
  ): Promise<Comment> {
    return this.objections_.withdraw(context, objectionId, reason);
  }

  @Mutation()
  decideObjection(@Context() context: RequestContext, @Args('input') input: DecideObjectionInput): Promise<Comment> {
    return this.objections_.decide(context, input);
  }

  @ResolveField()
  async desk(@Parent() comment: Comment, @Context() context: RequestContext) {
    const [row, round] = await Promise.all([
      context.read.deskRow.load(comment.parentId ?? comment.id),
      context.read.round.load(comment.roundId),
    ]);
    if (!row || !round) return null;
    const [standing, subject, now] = await Promise.all([
      context.standing(),
      this.rounds.subjectOf(context, round),
      context.read.now(),
    ]);
    return deskComment(row, deskView(standing, subject, now));
  }

  @ResolveField()
  async addressed(@Parent() comment: Comment, @Context() context: RequestContext) {
    const [all, responses, now] = await Promise.all([
      context.read.addressed.load(comment.id),
      context.read.responses.load(comment.id),
      context.read.now(),
    ]);
    const addressed = all.find(({ number }) => number === comment.dispositionNumber);
    if (!addressed) return null;
    const said = responses.find(({ number }) => number === addressed.number);
    return {
      ...addressed,
      answerable: isAnswerable(addressed, now),
      satisfaction: satisfactionOf({ respondBy: addressed.respondBy, satisfaction: said?.satisfaction ?? null }, now),
      text: said?.text ?? null,
      answeredAt: said?.answeredAt ?? null,
    };
  }

  @ResolveField()
  objections(@Parent() comment: Comment, @Context() context: RequestContext): Promise<ObjectionRow[]> {
    return context.read.objectionsOfComment.load(comment.id);
  }

  @ResolveField()
  reopenings(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Reopening[]> {
    return context.read.reopenings.load(comment.id);
  }

  @ResolveField()
  async applied(@Parent() comment: Comment, @Context() context: RequestContext): Promise<AppliedChange | null> {
    const applied = await context.read.applied.load(comment.id);
    return applied && (applied.revisionId || (await this.mayUseDesk(context, comment, 'EDIT_DRAFT'))) ? applied : null;
  }

  @ResolveField()
  recusals(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Recusal[]> {
    return context.read.recusals.load(comment.id);
  }

  @ResolveField()
  async recommendations(@Parent() comment: Comment, @Context() context: RequestContext): Promise<Recommendation[]> {
    const may = await this.mayUseDesk(context, comment, 'TRIAGE_COMMENT');
    return may ? context.read.recommendations.load(comment.id) : [];
  }

  private async mayUseDesk(context: RequestContext, comment: Comment, action: Action): Promise<boolean> {
    const round = await context.read.round.load(comment.roundId);
    return round !== null && isEntitled(await context.standing(), action, await this.rounds.subjectOf(context, round));
  }
}

@Resolver('Disposition')
export class DispositionResolver {
  @ResolveField()
  disposedBy(@Parent() { disposedBy }: Disposition, @Context() context: RequestContext) {
    return person(context, disposedBy);
  }

  @ResolveField()
  duplicateOf(@Parent() { duplicateOf }: Disposition, @Context() context: RequestContext) {
    return link(context, duplicateOf);
  }
}

@Resolver('Recommendation')
export class RecommendationResolver {
  @ResolveField()
  recommendedBy(@Parent() { recommendedBy }: Recommendation, @Context() context: RequestContext) {
    return person(context, recommendedBy);
  }

  @ResolveField()
  duplicateOf(@Parent() { duplicateOf }: Recommendation, @Context() context: RequestContext) {
    return link(context, duplicateOf);
  }
}

@Resolver('Reopening')
export class ReopeningResolver {
  @ResolveField()
  reopenedBy(@Parent() { reopenedBy }: Reopening, @Context() context: RequestContext) {
    return person(context, reopenedBy);
  }
}

@Resolver('Recusal')
export class RecusalResolver {
  @ResolveField()
  person(@Parent() { personId }: Recusal, @Context() context: RequestContext) {
    return person(context, personId);
  }

  @ResolveField()
  substitute(@Parent() { substituteId }: Recusal, @Context() context: RequestContext) {
    return person(context, substituteId);
  }
}

@Resolver('AppliedChange')
export class AppliedChangeResolver {
  @ResolveField()
  async revision(@Parent() { revisionId }: AppliedChange, @Context() context: RequestContext): Promise<number | null> {
    return revisionId ? ((await context.read.revision.load(revisionId))?.number ?? null) : null;
  }

  @ResolveField()
  appliedBy(@Parent() { appliedBy }: AppliedChange, @Context() context: RequestContext) {
    return person(context, appliedBy);
  }
}

@Resolver('InterestDeclaration')
export class InterestDeclarationResolver {
  @ResolveField()
  person(@Parent() { personId }: InterestDeclaration, @Context() context: RequestContext) {
    return person(context, personId);
  }

  @ResolveField()
  wholeGroup(@Parent() { documentId }: InterestDeclaration): boolean {
    return documentId === null;
  }
}

@Resolver('FormalObjection')
export class FormalObjectionResolver {
  constructor(private readonly rounds: RoundsService) {}

  @ResolveField()
  comment(@Parent() { commentId }: ObjectionRow, @Context() context: RequestContext): Promise<Comment | null> {
    return seenComment(context, commentId);
  }

  @ResolveField()
  objector(@Parent() { objectorId }: ObjectionRow, @Context() context: RequestContext) {
    return person(context, objectorId);
  }

  @ResolveField()
  outcome(@Parent() { outcome }: ObjectionRow) {
    return outcome?.outcome ?? null;
  }

  @ResolveField()
  reason(@Parent() { outcome }: ObjectionRow) {
    return outcome?.reason ?? null;
  }

  @ResolveField()
  decidedBy(@Parent() { outcome }: ObjectionRow, @Context() context: RequestContext) {
    return person(context, outcome?.decidedBy ?? null);
  }

  @ResolveField()
  decidedAt(@Parent() { outcome }: ObjectionRow) {
    return outcome?.decidedAt ?? null;
  }

  @ResolveField()
  async viewerCan(@Parent() objection: ObjectionRow, @Context() context: RequestContext): Promise<Action[]> {
    const comment = await seenComment(context, objection.commentId);
    const round = comment && (await context.read.round.load(comment.roundId));
    if (!round || objection.outcome) return [];
    const subject = { ...(await this.rounds.subjectOf(context, round)), authorId: objection.objectorId };
    const can = viewerCan(await context.standing(), subject, ['RAISE_OBJECTION', 'DECIDE_OBJECTION']);
    return objection.objectorId === context.personId ? can.filter((one) => one !== 'DECIDE_OBJECTION') : can;
  }
}

@Resolver('Document')
export class DocumentDispositionsResolver {
  constructor(
    private readonly triage: TriageService,
    private readonly rounds: RoundsService,
  ) {}

  @Mutation()
  declareInterest(@Context() context: RequestContext, @Args('input') input: DeclareInterestInput): Promise<Document> {
    return this.triage.declareInterest(context, input);
  }

  @ResolveField()
  async interests(@Parent() document: Document, @Context() context: RequestContext): Promise<InterestDeclaration[]> {
    return interestsIn(context, document);
  }

  @ResolveField()
  async objections(@Parent() document: Document, @Context() context: RequestContext): Promise<ObjectionRow[]> {
    const rounds = await context.read.roundsOfDocument.load(document.id);
    const seen = await Promise.all(rounds.map((round) => this.rounds.find(context, round.id)));
    const comments = await Promise.all(
      seen.filter((round) => round !== null).map((round) => seenOfRound(context, round)),
    );
    const found = await Promise.all(comments.flat().map(({ id }) => context.read.objectionsOfComment.load(id)));
    return found.flat().sort((a, b) => b.raisedAt.getTime() - a.raisedAt.getTime());
  }
}

/** The latest of each person and scope, for those who hold a role in the coalition. */
export async function interestsIn(
  context: RequestContext,
  document: Pick<Document, 'id' | 'groupId' | 'coalitionId'>,
): Promise<InterestDeclaration[]> {
  const { roles } = await context.standing();
  if (!roles.some(({ coalitionId }) => coalitionId === document.coalitionId)) return [];
  const all = await context.read.interestsOfGroup.load(document.groupId);
  const here = all.filter(({ documentId }) => documentId === null || documentId === document.id);
  const latest = new Map<string, InterestDeclaration>();
  for (const row of here) {
    const scope = `${row.personId} ${row.documentId}`;
    if (!latest.has(scope)) latest.set(scope, row);
  }
  return [...latest.values()].filter(({ text }) => text !== null);
}
