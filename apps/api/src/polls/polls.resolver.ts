/** Polls through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Document, Person } from '@plenary/database';
import { isPollOpen, pollResults, tellsResults, viewerCan } from '@plenary/domain';
import type { Action } from '@plenary/domain';
import type { OpenPollInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { PollsService } from './polls.service';
import type { PollRow } from './read-polls';

@Resolver('Document')
export class DocumentPollsResolver {
  constructor(private readonly service: PollsService) {}

  @Mutation()
  openPoll(@Context() context: RequestContext, @Args('input') input: OpenPollInput): Promise<Document> {
    return this.service.open(context, input);
  }

  @Mutation()
  answerPoll(
    @Context() context: RequestContext,
    @Args('pollId') pollId: string,
    @Args('option') option: number,
  ): Promise<Document> {
    return this.service.answer(context, pollId, option);
  }

  @ResolveField()
  polls(@Parent() document: Document, @Context() context: RequestContext): Promise<PollRow[]> {
    return context.read.pollsOfDocument.load(document.id);
  }
}

@Resolver('Poll')
export class PollResolver {
  @ResolveField()
  revision(@Parent() poll: PollRow, @Context() context: RequestContext) {
    return context.read.revision.load(poll.revisionId);
  }

  @ResolveField()
  async open(@Parent() poll: PollRow, @Context() context: RequestContext): Promise<boolean> {
    return isPollOpen(poll, await context.read.now());
  }

  @ResolveField()
  answerCount(@Parent() { answers }: PollRow): number {
    return answers.length;
  }

  @ResolveField()
  async results(@Parent() poll: PollRow, @Context() context: RequestContext): Promise<number[] | null> {
    return tellsResults(poll, await context.read.now()) ? pollResults(poll.options.length, poll.answers) : null;
  }

  @ResolveField()
  ownAnswer(@Parent() { answers }: PollRow, @Context() context: RequestContext): number | null {
    return answers.find(({ personId }) => personId === context.personId)?.option ?? null;
  }

  @ResolveField()
  openedBy(@Parent() poll: PollRow, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(poll.openedBy);
  }

  @ResolveField()
  async viewerCan(@Parent() poll: PollRow, @Context() context: RequestContext): Promise<Action[]> {
    const document = await context.read.document.load(poll.documentId);
    const open = isPollOpen(poll, await context.read.now());
    return document && open ? viewerCan(await context.standing(), document, ['ANSWER_POLL']) : [];
  }
}
