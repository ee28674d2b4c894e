/** Requests for reviews through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Round } from '@plenary/database';
import type { Action, ReviewAnswerKind, ReviewState } from '@plenary/domain';
import type { AnswerReviewRequestInput, RequestReviewInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import type { ReviewRequestRow } from './reviewers.repository';
import { ReviewersService } from './reviewers.service';

@Resolver('Round')
export class RoundReviewersResolver {
  constructor(private readonly service: ReviewersService) {}

  @Mutation()
  requestReview(@Context() context: RequestContext, @Args('input') input: RequestReviewInput): Promise<Round> {
    return this.service.request(context, input);
  }

  @Mutation()
  answerReviewRequest(
    @Context() context: RequestContext,
    @Args('input') input: AnswerReviewRequestInput,
  ): Promise<Round> {
    return this.service.answer(context, input);
  }

  @Mutation()
  withdrawReviewRequest(
    @Context() context: RequestContext,
    @Args('requestId') requestId: string,
    @Args('reason') reason: string,
  ): Promise<Round> {
    return this.service.withdraw(context, requestId, reason);
  }

  @ResolveField()
  reviewRequests(@Parent() round: Round, @Context() context: RequestContext): Promise<ReviewRequestRow[]> {
    return this.service.ofRound(context, round);
  }
}

@Resolver('ReviewRequest')
export class ReviewRequestResolver {
  constructor(private readonly service: ReviewersService) {}

  @ResolveField()
  person(@Parent() { personId }: ReviewRequestRow, @Context() context: RequestContext) {
    return personId ? context.read.person.load(personId) : null;
  }

  @ResolveField()
  group(@Parent() { groupId }: ReviewRequestRow, @Context() context: RequestContext) {
    return groupId ? context.read.group.load(groupId) : null;
  }

  @ResolveField()
  state(@Parent() row: ReviewRequestRow, @Context() context: RequestContext): Promise<ReviewState> {
    return this.service.stateOf(context, row);
  }

  @ResolveField()
  answer(@Parent() { answers }: ReviewRequestRow): ReviewAnswerKind | null {
    return answers[0]?.kind ?? null;
  }

  @ResolveField()
  promisedAt(@Parent() { answers }: ReviewRequestRow): Date | null {
    return answers[0]?.promisedAt ?? null;
  }

  @ResolveField()
  word(@Parent() row: ReviewRequestRow, @Context() context: RequestContext): Promise<string | null> {
    return this.service.wordOf(context, row);
  }

  @ResolveField()
  withdrawnAt(@Parent() { withdrawal }: ReviewRequestRow): Date | null {
    return withdrawal?.withdrawnAt ?? null;
  }

  @ResolveField()
  withdrawalReason(@Parent() { withdrawal }: ReviewRequestRow): string | null {
    return withdrawal?.reason ?? null;
  }

  @ResolveField()
  viewerCan(@Parent() row: ReviewRequestRow, @Context() context: RequestContext): Promise<Action[]> {
    return this.service.viewerCan(context, row);
  }
}
