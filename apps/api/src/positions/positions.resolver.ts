/** Positions through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Document } from '@plenary/database';
import { tally } from '@plenary/domain';
import type { StatePositionInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import type { Standing } from './positions.service';
import { PositionsService } from './positions.service';

@Resolver('Document')
export class DocumentPositionsResolver {
  constructor(private readonly service: PositionsService) {}

  @Mutation()
  statePosition(@Context() context: RequestContext, @Args('input') input: StatePositionInput): Promise<Document> {
    return this.service.state(context, input);
  }

  @ResolveField()
  positions(@Parent() document: Document, @Context() context: RequestContext): Promise<Standing[]> {
    return this.service.ofDocument(context, document);
  }

  @ResolveField()
  async positionTally(@Parent() document: Document, @Context() context: RequestContext) {
    const [standing, voices] = await Promise.all([
      this.service.ofDocument(context, document),
      this.service.voicesOf(context, document),
    ]);
    const { SUPPORT: support, LIVE_WITH: liveWith, OBJECT: object, ABSTAIN: abstain, DIVIDED: divided } = tally(voices);
    return { support, liveWith, object, abstain, divided, stale: standing.filter(({ stale }) => stale).length };
  }

  @ResolveField()
  async voices(@Parent() document: Document, @Context() context: RequestContext) {
    const voices = await this.service.voicesOf(context, document);
    return voices.map((voice) => ({
      ...voice,
      positions: voice.positions.map((position): Standing => ({ position, stale: false })),
    }));
  }
}

@Resolver('Position')
export class PositionResolver {
  @ResolveField()
  id(@Parent() { position }: Standing) {
    return position.row.id;
  }

  @ResolveField()
  person(@Parent() { position }: Standing, @Context() context: RequestContext) {
    return context.read.person.load(position.personId);
  }

  @ResolveField()
  organisation(@Parent() { position }: Standing) {
    return position.row.organisation;
  }

  @ResolveField()
  stakeholderGroup(@Parent() { position }: Standing) {
    return position.row.stakeholderGroup;
  }

  @ResolveField()
  kind(@Parent() { position }: Standing) {
    return position.kind;
  }

  @ResolveField()
  reason(@Parent() { position }: Standing) {
    return position.row.reason;
  }

  @ResolveField()
  revision(@Parent() { position }: Standing, @Context() context: RequestContext) {
    return context.read.revision.load(position.row.revisionId);
  }

  @ResolveField()
  statedAt(@Parent() { position }: Standing) {
    return position.row.statedAt;
  }
}
