/** The resource hub through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, HubEntry } from '@plenary/database';
import { SIDE_OF_KIND } from '@plenary/domain';
import type { Action, HubFilter, HubSide, HubWords } from '@plenary/domain';
import type { ProposeHubEntryInput, ReviseHubEntryInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { refuse } from '../platform/errors';
import { HubReadingService } from './hub-reading.service';
import { HubService } from './hub.service';

/** The coalition whose hub it is. */
interface Hub {
  of: Coalition;
}

@Resolver('Coalition')
export class CoalitionHubResolver {
  constructor(
    private readonly service: HubService,
    private readonly reading: HubReadingService,
  ) {}

  @ResolveField()
  hub(@Parent() of: Coalition): Hub {
    return { of };
  }

  @ResolveField()
  async hubEntry(
    @Parent() { id: coalitionId }: Coalition,
    @Args('id') id: string,
    @Context() context: RequestContext,
  ): Promise<HubEntry | null> {
    const row = await this.reading.find(context, id);
    return row?.coalitionId === coalitionId ? row : null;
  }

  @Mutation()
  proposeHubEntry(@Context() context: RequestContext, @Args('input') input: ProposeHubEntryInput): Promise<HubEntry> {
    return this.service.propose(context, input);
  }

  @Mutation()
  reviseHubEntry(@Context() context: RequestContext, @Args('input') input: ReviseHubEntryInput): Promise<HubEntry> {
    return this.service.revise(context, input);
  }

  @Mutation()
  withdrawHubEntry(@Context() context: RequestContext, @Args('entryId') id: string): Promise<HubEntry> {
    return this.service.withdraw(context, id);
  }

  @Mutation()
  listHubEntry(
    @Context() context: RequestContext,
    @Args('entryId') id: string,
    @Args('seen') seen: number,
  ): Promise<HubEntry> {
    return this.service.list(context, id, seen);
  }

  @Mutation()
  declineHubEntry(
    @Context() context: RequestContext,
    @Args('entryId') id: string,
    @Args('reason') reason: string,
  ): Promise<HubEntry> {
    return this.service.decline(context, id, reason);
  }

  @Mutation()
  delistHubEntry(
    @Context() context: RequestContext,
    @Args('entryId') id: string,
    @Args('reason') reason: string,
  ): Promise<HubEntry> {
    return this.service.delist(context, id, reason);
  }
}

@Resolver('Hub')
export class HubResolver {
  constructor(private readonly reading: HubReadingService) {}

  @ResolveField()
  offers(
    @Parent() { of }: Hub,
    @Context() context: RequestContext,
    @Args('sought') sought: HubFilter,
    @Args('first') first: number,
    @Args('after') after: string | null,
  ) {
    return this.page(context, of, 'OFFER', { sought, first, after });
  }

  @ResolveField()
  needs(
    @Parent() { of }: Hub,
    @Context() context: RequestContext,
    @Args('sought') sought: HubFilter,
    @Args('first') first: number,
    @Args('after') after: string | null,
  ) {
    return this.page(context, of, 'NEED', { sought, first, after });
  }

  @ResolveField()
  gaps(
    @Parent() { of }: Hub,
    @Context() context: RequestContext,
    @Args('sought') sought: HubFilter,
    @Args('first') first: number,
  ) {
    return this.reading.gaps(context, of, { sought, first }).catch(refuse);
  }

  @ResolveField()
  standardsInUse(@Parent() { of }: Hub, @Context() context: RequestContext): Promise<string[]> {
    return this.reading.standardsInUse(context, of);
  }

  @ResolveField()
  standards(@Parent() { of }: Hub, @Context() context: RequestContext): Promise<string[]> {
    return this.reading.standardsToChoose(context, of);
  }

  @ResolveField()
  waiting(@Parent() { of }: Hub, @Context() context: RequestContext): Promise<HubEntry[]> {
    return this.reading.waiting(context, of);
  }

  private page(
    context: RequestContext,
    of: Coalition,
    side: HubSide,
    wish: { sought: HubFilter; first: number; after: string | null },
  ) {
    return this.reading.page(context, of, side, wish).catch(refuse);
  }
}

@Resolver('HubEntry')
export class HubEntryResolver {
  constructor(private readonly reading: HubReadingService) {}

  @ResolveField()
  side(@Parent() { kind }: HubEntry): HubSide {
    return SIDE_OF_KIND[kind];
  }

  @ResolveField()
  words(@Parent() entry: HubEntry, @Context() context: RequestContext): Promise<HubWords | null> {
    return this.reading.wordsOf(context, entry);
  }

  @ResolveField()
  proposedBy(@Parent() entry: HubEntry, @Context() context: RequestContext) {
    return this.reading.personOf(context, entry, entry.proposedBy);
  }

  @ResolveField()
  listedBy(@Parent() entry: HubEntry, @Context() context: RequestContext) {
    return this.reading.personOf(context, entry, entry.listedBy);
  }

  @ResolveField()
  endedBy(@Parent() entry: HubEntry, @Context() context: RequestContext) {
    return this.reading.personOf(context, entry, entry.endedBy);
  }

  @ResolveField()
  viewerCan(@Parent() entry: HubEntry, @Context() context: RequestContext): Promise<Action[]> {
    return this.reading.viewerCan(context, entry);
  }
}
