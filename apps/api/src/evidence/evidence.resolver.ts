/** Evidence of participation, through GraphQL. */
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { EvidenceOf } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import type { FlowRow } from './evidence.repository';
import type { Evidence } from './evidence.service';
import { EvidenceService } from './evidence.service';

@Resolver('Coalition')
export class EvidenceResolver {
  constructor(private readonly service: EvidenceService) {}

  @ResolveField()
  evidence(
    @Parent() coalition: Coalition,
    @Args('of') of: EvidenceOf,
    @Context() context: RequestContext,
  ): Promise<Evidence | null> {
    return this.service.of(context, coalition, of);
  }

  @ResolveField()
  stageFlow(@Parent() coalition: Coalition, @Context() context: RequestContext): Promise<FlowRow[]> {
    return this.service.flow(context, coalition);
  }
}
