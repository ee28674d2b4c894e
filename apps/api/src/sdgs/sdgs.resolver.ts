/** The Sustainable Development Goals and what works towards them, through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, Document, Person, SdgMapping, Session, WorkingGroup } from '@plenary/database';
import type { Action, SdgCoverage, SdgReview } from '@plenary/domain';
import { SDG_SOURCE, findSdg, sdgCoverage, sdgGoals } from '@plenary/domain';
import type { MapSdgInput, ReviewSdgMappingInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { SdgsService } from './sdgs.service';

@Resolver('Coalition')
export class CoalitionSdgsResolver {
  constructor(private readonly service: SdgsService) {}

  @Query()
  sdgs() {
    return { source: SDG_SOURCE.document, address: SDG_SOURCE.address, goals: sdgGoals() };
  }

  @ResolveField()
  sdgMappings(
    @Parent() coalition: Coalition,
    @Context() context: RequestContext,
    @Args('group') group?: string | null,
  ): Promise<SdgMapping[]> {
    return this.service.ofCoalition(context, coalition, group);
  }

  @ResolveField()
  async sdgCoverage(
    @Parent() coalition: Coalition,
    @Context() context: RequestContext,
    @Args('group') group?: string | null,
  ): Promise<SdgCoverage[]> {
    return sdgCoverage(await this.service.ofCoalition(context, coalition, group));
  }

  @Mutation()
  mapSdg(@Context() context: RequestContext, @Args('input') input: MapSdgInput): Promise<SdgMapping> {
    return this.service.map(context, input);
  }

  @Mutation()
  reviewSdgMapping(
    @Context() context: RequestContext,
    @Args('input') input: ReviewSdgMappingInput,
  ): Promise<SdgMapping> {
    return this.service.review(context, input);
  }

  @Mutation()
  withdrawSdgMapping(
    @Context() context: RequestContext,
    @Args('mappingId') mappingId: string,
    @Args('seen') seen: number,
  ): Promise<SdgMapping> {
    return this.service.withdraw(context, mappingId, seen);
  }
}

@Resolver('WorkingGroup')
export class GroupSdgsResolver {
  constructor(private readonly service: SdgsService) {}

  @ResolveField()
  sdgMappings(@Parent() group: WorkingGroup, @Context() context: RequestContext): Promise<SdgMapping[]> {
    return this.service.of(context, group);
  }
}

@Resolver('Document')
export class DocumentSdgsResolver {
  constructor(private readonly service: SdgsService) {}

  @ResolveField()
  sdgMappings(@Parent() document: Document, @Context() context: RequestContext): Promise<SdgMapping[]> {
    return this.service.of(context, document);
  }
}

@Resolver('Session')
export class SessionSdgsResolver {
  constructor(private readonly service: SdgsService) {}

  @ResolveField()
  sdgMappings(@Parent() session: Session, @Context() context: RequestContext): Promise<SdgMapping[]> {
    return this.service.of(context, session);
  }
}

@Resolver('SdgMapping')
export class SdgMappingResolver {
  constructor(private readonly service: SdgsService) {}

  @ResolveField()
  label(@Parent() { code }: SdgMapping): string {
    return findSdg(code)?.label ?? code;
  }

  @ResolveField()
  async group(@Parent() mapping: SdgMapping, @Context() context: RequestContext): Promise<WorkingGroup | null> {
    return (await this.service.mapped(context, mapping))?.group ?? null;
  }

  @ResolveField()
  async document(@Parent() mapping: SdgMapping, @Context() context: RequestContext): Promise<Document | null> {
    return (await this.service.mapped(context, mapping))?.document ?? null;
  }

  @ResolveField()
  async session(@Parent() mapping: SdgMapping, @Context() context: RequestContext): Promise<Session | null> {
    return (await this.service.mapped(context, mapping))?.session ?? null;
  }

  @ResolveField()
  addedBy(@Parent() { addedBy }: SdgMapping, @Context() context: RequestContext): Promise<Person | null> | null {
    return addedBy ? context.read.person.load(addedBy) : null;
  }

  @ResolveField()
  reviewedBy(@Parent() { reviewedBy }: SdgMapping, @Context() context: RequestContext): Promise<Person | null> | null {
    return reviewedBy ? context.read.person.load(reviewedBy) : null;
  }

  @ResolveField()
  reviews(@Parent() mapping: SdgMapping, @Context() context: RequestContext): Promise<SdgReview[]> {
    return this.service.reviews(context, mapping);
  }

  @ResolveField()
  viewerCan(@Parent() mapping: SdgMapping, @Context() context: RequestContext): Promise<Action[]> {
    return this.service.viewerCan(context, mapping);
  }
}
