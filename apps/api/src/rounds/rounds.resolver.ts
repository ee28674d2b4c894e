/** Rounds through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Comment, Document, Person, Round, RoundEnd, RoundQuestion } from '@plenary/database';
import type { Action, RoundState } from '@plenary/domain';
import { DomainError, paths, roundState, viewerCan } from '@plenary/domain';
import type {
  ExtendRoundInput,
  OpenRoundInput,
  ReopenRoundInput,
  RoundNotice,
  RoundNoticeDraftInput,
  SetQuestionsInput,
} from '@plenary/graphql';
import { hidesResults, seenCounts, seenOfRound } from '../comments/seen-comments';
import { DocumentsService } from '../documents/documents.service';
import type { RequestContext } from '../platform/context';
import { RoundEnds } from './round-ends';
import { RoundQuestions } from './round-questions';
import { RoundsService } from './rounds.service';

const ROUND_ACTIONS = [
  'MAKE_COMMENT',
  'TAKE_COMMENTS',
  'REPLY_TO_COMMENT',
  'SET_QUESTIONS',
  'REQUEST_REVIEW',
  'EXTEND_ROUND',
  'REOPEN_ROUND',
  'PUBLISH_REPORT',
  'DISPOSE_COMMENT',
  'TRIAGE_COMMENT',
  'DECLARE_INTEREST',
  'DECIDE_OBJECTION',
] as const satisfies readonly Action[];

@Resolver('Round')
export class RoundsResolver {
  constructor(
    private readonly rounds: RoundsService,
    private readonly ends: RoundEnds,
    private readonly questions_: RoundQuestions,
    private readonly documents: DocumentsService,
  ) {}

  @Query()
  async round(
    @Context() context: RequestContext,
    @Args('coalition') coalition: string,
    @Args('group') group: string,
    @Args('document') code: string,
    @Args('code') round: string,
  ): Promise<Round | null> {
    const document = await this.documents.findByCode(context, coalition, group, code);
    return document && this.rounds.findByCode(context, document, round);
  }

  @Mutation()
  openRound(@Context() context: RequestContext, @Args('input') input: OpenRoundInput): Promise<Round> {
    return this.rounds.open(context, input);
  }

  @Mutation()
  extendRound(@Context() context: RequestContext, @Args('input') input: ExtendRoundInput): Promise<Round> {
    return this.ends.extend(context, input);
  }

  @Mutation()
  reopenRound(@Context() context: RequestContext, @Args('input') input: ReopenRoundInput): Promise<Round> {
    return this.ends.reopen(context, input);
  }

  @Mutation()
  setQuestions(@Context() context: RequestContext, @Args('input') input: SetQuestionsInput): Promise<Round> {
    return this.questions_.set(context, input);
  }

  @Query()
  roundNotice(@Context() context: RequestContext, @Args('input') input: RoundNoticeDraftInput): Promise<RoundNotice> {
    return this.ends.draftNotice(context, input);
  }

  @ResolveField()
  formerEnds(@Parent() round: Round, @Context() context: RequestContext): Promise<RoundEnd[]> {
    return context.read.formerEnds.load(round.id);
  }

  @ResolveField()
  async calendarPath(@Parent() round: Round, @Context() context: RequestContext): Promise<string> {
    const document = await context.read.document.load(round.documentId);
    const group = document && (await context.read.group.load(document.groupId));
    const coalition = await context.read.coalition.load(round.coalitionId);
    if (!document || !group || !coalition) throw new DomainError('NOT_FOUND');
    return paths.calendar(coalition.slug, group.code, document.code, round.code);
  }

  @Mutation()
  publishReport(@Context() context: RequestContext, @Args('roundId') roundId: string): Promise<Round> {
    return this.rounds.publishReport(context, roundId);
  }

  @ResolveField()
  document(@Parent() round: Round, @Context() context: RequestContext): Promise<Document | null> {
    return context.read.document.load(round.documentId);
  }

  @ResolveField()
  async revision(@Parent() round: Round, @Context() context: RequestContext) {
    // With its sisters: where comments are placed is asked of those next.
    const revisions = await context.read.revisionsOfDocument.load(round.documentId);
    return revisions.find(({ id }) => id === round.revisionId) ?? null;
  }

  @ResolveField()
  async state(@Parent() round: Round, @Context() context: RequestContext): Promise<RoundState> {
    return roundState(round, await context.read.now());
  }

  @ResolveField()
  async commentCount(@Parent() round: Round, @Context() context: RequestContext): Promise<number> {
    return (await seenCounts(context, round)).comments;
  }

  @ResolveField()
  async undisposedCount(@Parent() round: Round, @Context() context: RequestContext): Promise<number> {
    return (await seenCounts(context, round)).undisposed;
  }

  @ResolveField()
  questions(@Parent() round: Round, @Context() context: RequestContext): Promise<RoundQuestion[]> {
    return context.read.questionsOfRound.load(round.id);
  }

  @ResolveField()
  resultsHidden(@Parent() round: Round, @Context() context: RequestContext): Promise<boolean> {
    return hidesResults(context, round.id);
  }

  @ResolveField()
  comments(@Parent() round: Round, @Context() context: RequestContext): Promise<Comment[]> {
    return seenOfRound(context, round);
  }

  @ResolveField()
  async viewerCan(@Parent() round: Round, @Context() context: RequestContext): Promise<Action[]> {
    return viewerCan(await context.standing(), await this.rounds.subjectOf(context, round), ROUND_ACTIONS);
  }
}

@Resolver('FormerEnd')
export class FormerEndResolver {
  @ResolveField()
  changedBy(@Parent() end: RoundEnd, @Context() context: RequestContext): Promise<Person | null> | null {
    return end.changedBy ? context.read.person.load(end.changedBy) : null;
  }
}
