/** Decisions through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ConsensusDesignation, Document, Person } from '@plenary/database';
import type { DesignateConsensusInput, StateMinorityInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { ConsensusService } from './consensus.service';

@Resolver('ConsensusDesignation')
export class ConsensusResolver {
  constructor(private readonly consensus: ConsensusService) {}

  @Mutation()
  designateConsensus(
    @Context() context: RequestContext,
    @Args('input') input: DesignateConsensusInput,
  ): Promise<Document> {
    return this.consensus.designate(context, input);
  }

  @Mutation()
  stateMinority(@Context() context: RequestContext, @Args('input') input: StateMinorityInput): Promise<Document> {
    return this.consensus.stateMinority(context, input);
  }

  @ResolveField()
  revision(@Parent() designation: ConsensusDesignation, @Context() context: RequestContext) {
    return context.read.revision.load(designation.revisionId);
  }

  @ResolveField()
  designatedBy(
    @Parent() designation: ConsensusDesignation,
    @Context() context: RequestContext,
  ): Promise<Person | null> | null {
    return designation.designatedBy ? context.read.person.load(designation.designatedBy) : null;
  }
}
