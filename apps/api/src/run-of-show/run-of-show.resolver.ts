/** Runs and hands through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Comment, Hand, Person, Session } from '@plenary/database';
import type { Run } from '@plenary/domain';
import { NEW_RUN } from '@plenary/domain';
import type { ChangeHandInput, DirectRunInput, RaiseHandInput, TakeQuestionInput } from '@plenary/graphql';
import { seenComment } from '../comments/seen-comments';
import type { RequestContext } from '../platform/context';
import { RoundsService } from '../rounds/rounds.service';
import { RunOfShowService } from './run-of-show.service';

const instant = (at: number | null): Date | null => (at === null ? null : new Date(at));

@Resolver('Session')
export class SessionRunResolver {
  constructor(private readonly service: RunOfShowService) {}

  @Mutation()
  directRun(@Context() context: RequestContext, @Args('input') input: DirectRunInput): Promise<Session> {
    return this.service.direct(context, input);
  }

  @Mutation()
  raiseHand(@Context() context: RequestContext, @Args('input') input: RaiseHandInput): Promise<Session> {
    return this.service.raise(context, input);
  }

  @Mutation()
  changeHand(@Context() context: RequestContext, @Args('input') input: ChangeHandInput): Promise<Session> {
    return this.service.change(context, input);
  }

  @Mutation()
  takeQuestion(@Context() context: RequestContext, @Args('input') input: TakeQuestionInput): Promise<Session> {
    return this.service.take(context, input);
  }

  @ResolveField()
  async run(@Parent() { id }: Session, @Context() context: RequestContext) {
    const stored = await context.read.sessionRun.load(id);
    const run = (stored?.run ?? NEW_RUN) as unknown as Run;
    return {
      ...run,
      version: stored?.version ?? 0,
      itemStartedAt: instant(run.itemStartedAt),
      pausedAt: instant(run.pausedAt),
      startedAt: instant(run.startedAt),
      endedAt: instant(run.endedAt),
      stretches: Object.entries(run.stretches).map(([itemId, minutes]) => ({ itemId, minutes })),
      actuals: run.actuals.map((one) => ({
        ...one,
        startedAt: instant(one.startedAt),
        endedAt: instant(one.endedAt),
      })),
    };
  }

  /** For the coalition: who wants to say what is not for the street. */
  @ResolveField()
  async hands(@Parent() { id, coalitionId }: Session, @Context() context: RequestContext): Promise<Hand[]> {
    const { roles } = await context.standing();
    return roles.some((held) => held.coalitionId === coalitionId) ? context.read.handsOfSession.load(id) : [];
  }
}

@Resolver('Hand')
export class HandResolver {
  constructor(private readonly rounds: RoundsService) {}

  @ResolveField()
  person(@Parent() { personId }: Hand, @Context() context: RequestContext): Promise<Person | null> | null {
    return personId ? context.read.person.load(personId) : null;
  }

  @ResolveField()
  async comment(@Parent() { commentId }: Hand, @Context() context: RequestContext): Promise<Comment | null> {
    const comment = commentId ? await seenComment(context, commentId) : null;
    return comment && (await this.rounds.find(context, comment.roundId)) ? comment : null;
  }
}
